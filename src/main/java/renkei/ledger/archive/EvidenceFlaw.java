package renkei.ledger.archive;

/** What can be wrong with evidence of the ledger: one closed list; {@code cli_ja} and {@code cli_en} say what to do. */
public enum EvidenceFlaw {
    /** The container is not one that is accepted: the detail is the code of the trust flaw. */
    SIGNATURE_WRONG,
    /** Somebody else than the hub signed it: the detail names the signer. */
    SIGNER_FOREIGN,
    /** It is rightly signed but not what it should be: the detail says what. */
    CONTENT_WRONG,
    /** It is not there, though it was made. */
    EVIDENCE_MISSING,
    /** It does not follow the one before it: one of the two was exchanged. */
    LINK_BROKEN,
    /** A row of the ledger is not the row that was signed. */
    ROWS_DIFFER,
    /** The ledger ends before the row that was signed: its tail was cut off, or an old backup was restored. */
    LEDGER_BEHIND,
    /** A row in an archive does not follow the row before it. */
    ARCHIVED_ROW_WRONG
}
