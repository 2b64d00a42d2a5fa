package renkei.trust;

/** The first thing found wrong with a container; ends the verification and becomes its verdict. */
final class FlawFound extends Exception {
    private final Flaw flaw;
    private final String detail;

    FlawFound(Flaw flaw, String detail) {
        super(flaw.code() + ": " + detail);
        this.flaw = flaw;
        this.detail = detail;
    }

    FlawFound(Flaw flaw, String detail, Throwable cause) {
        super(flaw.code() + ": " + detail, cause);
        this.flaw = flaw;
        this.detail = detail;
    }

    Verdict.Invalid verdict() {
        return new Verdict.Invalid(flaw, detail);
    }
}
