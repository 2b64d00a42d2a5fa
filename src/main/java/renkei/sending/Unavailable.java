package renkei.sending;

/** Somebody's system must recover: the step is tried again. */
public final class Unavailable extends HubException {
    public Unavailable(Failure failure, String message, Throwable cause) {
        super(failure, message, cause);
    }

    public Unavailable(Failure failure, String message) {
        super(failure, message);
    }
}
