package renkei.sending;

/** A step that could not be done, and why. */
public abstract sealed class HubException extends RuntimeException permits Rejected, Unavailable, Broken {
    private final Failure failure;

    HubException(Failure failure, String message, Throwable cause) {
        super(failure.code() + ": " + message, cause);
        this.failure = failure;
    }

    HubException(Failure failure, String message) {
        super(failure.code() + ": " + message);
        this.failure = failure;
    }

    public final Failure failure() {
        return failure;
    }
}
