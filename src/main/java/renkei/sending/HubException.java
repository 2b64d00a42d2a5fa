package renkei.sending;

/** A step that could not be done, and why. */
public abstract sealed class HubException extends RuntimeException permits Rejected, Unavailable, Broken {
    private final Failure failure;
    private final String text;

    HubException(Failure failure, String message, Throwable cause) {
        super(failure.code() + ": " + message, cause);
        this.failure = failure;
        this.text = failure.code() + ": " + message;
    }

    HubException(Failure failure, String message) {
        super(failure.code() + ": " + message);
        this.failure = failure;
        this.text = failure.code() + ": " + message;
    }

    public final Failure failure() {
        return failure;
    }

    /** The failure's code and what was said of it. */
    public final String text() {
        return text;
    }
}
