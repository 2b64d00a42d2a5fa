package renkei.trust.stamp;

/** A time-stamp is not believed: the first thing that is wrong, and what it concerns. */
public final class StampRefused extends Exception {
    private final StampFlaw flaw;
    private final String detail;

    StampRefused(StampFlaw flaw, String detail) {
        super(flaw + ": " + detail);
        this.flaw = flaw;
        this.detail = detail;
    }

    StampRefused(StampFlaw flaw, String detail, Throwable cause) {
        super(flaw + ": " + detail, cause);
        this.flaw = flaw;
        this.detail = detail;
    }

    public StampFlaw flaw() {
        return flaw;
    }

    /** What it concerns; for people. */
    public String detail() {
        return detail;
    }
}
