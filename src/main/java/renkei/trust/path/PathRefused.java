package renkei.trust.path;

/** A certificate is not believed: the first thing that is wrong, and what it concerns. */
public final class PathRefused extends Exception {
    private final PathFlaw flaw;
    private final String detail;

    PathRefused(PathFlaw flaw, String detail) {
        super(flaw + ": " + detail);
        this.flaw = flaw;
        this.detail = detail;
    }

    PathRefused(PathFlaw flaw, String detail, Throwable cause) {
        super(flaw + ": " + detail, cause);
        this.flaw = flaw;
        this.detail = detail;
    }

    public PathFlaw flaw() {
        return flaw;
    }

    /** What it concerns, such as a name or a time; for people. */
    public String detail() {
        return detail;
    }
}
