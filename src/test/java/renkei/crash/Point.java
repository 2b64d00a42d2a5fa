package renkei.crash;

import java.util.List;

/** Where the process is killed; the rule of the same name in {@code crash/points.btm} says at which line. */
enum Point {
    /** The sealed container is on the disk, but not under its name. */
    VAULT_UNNAMED,
    VAULT_WRITTEN,
    /** The list of what will leave is on the disk, but not under its name. */
    LIST_UNNAMED,
    LIST_WRITTEN,
    ACCEPT_UNCOMMITTED,
    /** In the broker: the commit record is about to be written. */
    ACCEPT_COMMITTING,
    ACCEPT_COMMITTED,
    /** Of several files the first has left the outbox. */
    LEAVING_BETWEEN,
    /** Of several files the first has reached {@code sent/}. */
    LEFT_BETWEEN,
    /** All have left; the list is still there. */
    LEFT_ALL,
    /** All documents are written beside the inbox. */
    STAGED,
    /** The point of no return was just passed. */
    DELIVERING,
    /** Of several documents the first is in the inbox. */
    INBOX_BETWEEN,
    /** All documents are in the inbox; nothing says so yet. */
    INBOX_COMPLETE,
    DELIVERY_MARKED,
    /** The marker is there; the sender has no receipt. */
    DELIVERY_UNCOMMITTED,
    /** The receipt is there; the broker still has the envelope. */
    RECEIPT_UNCOMMITTED,
    RECEIPT_COMMITTED,
    /** The rows are in the database, but not forced to the disk. */
    LEDGER_UNFORCED,
    /** The rows are durable; the broker still has the events. */
    LEDGER_UNCOMMITTED,
    REFUSAL_UNCOMMITTED,
    REFUSAL_COMMITTED,
    /** The reports are in {@code rejected/}, the file is not. */
    REPORT_WRITTEN,
    /** The ledger has been told of the pick-up; the marker has not moved. */
    PICKUP_TOLD,
    PICKUP_MARKED;

    /** Those that a short run visits: each step once, on the side of the commit where more can go wrong. */
    static final List<Point> SHORT = List.of(
            LIST_WRITTEN,
            ACCEPT_UNCOMMITTED,
            ACCEPT_COMMITTED,
            LEAVING_BETWEEN,
            LEFT_BETWEEN,
            DELIVERING,
            INBOX_BETWEEN,
            INBOX_COMPLETE,
            DELIVERY_UNCOMMITTED,
            RECEIPT_UNCOMMITTED,
            LEDGER_UNCOMMITTED,
            REFUSAL_COMMITTED,
            REPORT_WRITTEN,
            PICKUP_TOLD);
}
