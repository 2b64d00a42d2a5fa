package renkei.ledger;

import renkei.sending.Digest;

/** What came out when the ledger's chain was checked from the first row to the head. */
public sealed interface Audit {

    /** Every row is what it was when it was written. */
    record Sound(long rows, Digest head) implements Audit {}

    /** The first row that is not what it was; row 0 is the head itself. */
    record Broken(long row, Flaw flaw) implements Audit {}

    /** What is wrong with a row. */
    enum Flaw {
        /** Its digest does not follow from the row before and its fields: a field, a digest or the order was changed. */
        CHANGED,
        /** It is not there. */
        MISSING,
        /** It lies before the first row or behind the head, where nothing was recorded. */
        OUTSIDE,
        /** The head's digest is not the last row's. */
        HEAD_CHANGED,
        /** There is no head. */
        HEAD_MISSING,
        /** The list of sendings does not show what the events of this row's sending add up to; row 0: of a sending without events. */
        LIST_DIFFERS
    }
}
