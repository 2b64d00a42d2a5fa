package renkei.operator;

/** A hub that could not be asked, or could not answer. */
public final class OperatorException extends RuntimeException {

    /** Why there is no answer. */
    public enum Reason {
        /** Nothing listens where the hub should. */
        NOT_RUNNING,
        /** The hub does not know this command's pass. */
        NOT_ALLOWED,
        /** The question is not one that the hub answers. */
        BAD_QUESTION,
        /** The hub took too long, or broke off. */
        NO_ANSWER,
        /** Another process uses the home. */
        HOME_IN_USE
    }

    private final Reason reason;

    public OperatorException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public OperatorException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
