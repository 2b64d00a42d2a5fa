package renkei.operator;

/**
 * What a verification of the ledger found.
 *
 * @param whole whether every row is what it was when it was written, and all evidence agrees
 * @param rows how many rows were read; 0 if something is wrong
 * @param brokenRow the first row that is not what it was; 0 where it is not a row that is wrong
 * @param flaw what is wrong, as one word; empty if nothing is
 */
public record LedgerAudit(boolean whole, long rows, long brokenRow, String flaw, Evidence evidence) {

    /**
     * What proves the rows from outside the database.
     *
     * @param checkpoints how many are right
     * @param archives how many are right
     * @param agreedRow up to which row they agree with the ledger
     * @param lastCheckpoint the digest of the last checkpoint's file
     * @param wrong the one that is not right
     */
    public record Evidence(long checkpoints, long archives, long agreedRow, String lastCheckpoint, Wrong wrong) {
        /** Not looked at. */
        public static final Evidence NONE = new Evidence(0, 0, 0, "", Wrong.NOTHING);
    }

    /**
     * A checkpoint or archive that is not right.
     *
     * @param kind CHECKPOINT or ARCHIVE; empty if there is none
     * @param detail what it concerns; may be empty
     */
    public record Wrong(String kind, long number, String file, String detail) {
        /** All are right. */
        public static final Wrong NOTHING = new Wrong("", 0, "", "");
    }

    /** Every row is what it was. */
    public static LedgerAudit sound(long rows) {
        return sound(rows, Evidence.NONE);
    }

    /** Every row is what it was, and the evidence agrees. */
    public static LedgerAudit sound(long rows, Evidence evidence) {
        return new LedgerAudit(true, rows, 0, "", evidence);
    }

    /** That row is the first that is not what it was. */
    public static LedgerAudit broken(long row, String flaw) {
        return broken(row, flaw, Evidence.NONE);
    }

    /** The evidence shows that something is wrong. */
    public static LedgerAudit broken(long row, String flaw, Evidence evidence) {
        return new LedgerAudit(false, 0, row, flaw, evidence);
    }
}
