package renkei.ledger.archive;

/** What evidence there is of the ledger; each kind is a series of its own. */
public enum Kind {
    CHECKPOINT,
    ARCHIVE
}
