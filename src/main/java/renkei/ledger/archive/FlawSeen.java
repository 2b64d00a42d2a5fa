package renkei.ledger.archive;

/** Something is wrong with the checkpoint or archive at hand. */
final class FlawSeen extends Exception {
    private final EvidenceFlaw flaw;
    private final long row;
    private final String detail;

    FlawSeen(EvidenceFlaw flaw, long row, String detail) {
        super(flaw + " " + detail);
        this.flaw = flaw;
        this.row = row;
        this.detail = detail;
    }

    FlawSeen(EvidenceFlaw flaw, String detail) {
        this(flaw, 0, detail);
    }

    EvidenceFinding of(Kind kind, long number, String file) {
        return new EvidenceFinding(kind, number, file, row, flaw, detail);
    }

    long row() {
        return row;
    }

    /** The same, told with a row if there is one. */
    FlawSeen atRow(long wrong) {
        return wrong == 0 ? this : new FlawSeen(flaw, wrong, detail);
    }
}
