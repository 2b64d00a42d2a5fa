package renkei.proof;

/**
 * How much of what should stand behind the sendings that arrived does not.
 *
 * @param sendings for how many sendings something is missing or wrong
 * @param evidenceMissing sendings without evidence in the vault
 * @param evidenceWrong sendings whose evidence does not verify, or is another's
 * @param receiptsMissing sendings without a receipt in the sender's folder
 * @param receiptsWrong sendings whose receipt does not verify, or is another's
 */
record Faults(long sendings, long evidenceMissing, long evidenceWrong, long receiptsMissing, long receiptsWrong) {
    static final Faults NONE = new Faults(0, 0, 0, 0, 0);

    Faults and(Entry entry) {
        return new Faults(
                sendings + (entry.lacksSomething() ? 1 : 0),
                evidenceMissing + count(entry.evidence(), Piece.Holding.MISSING),
                evidenceWrong + count(entry.evidence(), Piece.Holding.WRONG),
                receiptsMissing + count(entry.receipt(), Piece.Holding.MISSING),
                receiptsWrong + count(entry.receipt(), Piece.Holding.WRONG));
    }

    boolean areNone() {
        return equals(NONE);
    }

    private static int count(Piece piece, Piece.Holding holding) {
        return piece.holding() == holding ? 1 : 0;
    }
}
