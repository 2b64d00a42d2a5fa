package renkei.operator;

/**
 * What a verification of the ledger's chain found.
 *
 * @param rows how many rows were read
 * @param firstBroken number of the first row that does not fit the one before it; 0 if all do
 * @param why what is wrong with that row; empty if nothing is
 */
public record LedgerAudit(long rows, long firstBroken, String why) {

    public boolean isWhole() {
        return firstBroken == 0;
    }
}
