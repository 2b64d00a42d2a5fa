package renkei.operator;

/**
 * What a verification of the ledger's chain found.
 *
 * @param whole whether every row is what it was when it was written
 * @param rows how many rows were read; 0 if the chain is broken
 * @param brokenRow the first row that is not what it was; row 0 is the chain's head
 * @param flaw what is wrong with that row, as one word; empty if nothing is
 */
public record LedgerAudit(boolean whole, long rows, long brokenRow, String flaw) {

    /** Every row is what it was. */
    public static LedgerAudit sound(long rows) {
        return new LedgerAudit(true, rows, 0, "");
    }

    /** That row is the first that is not what it was. */
    public static LedgerAudit broken(long row, String flaw) {
        return new LedgerAudit(false, 0, row, flaw);
    }
}
