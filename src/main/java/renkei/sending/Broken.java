package renkei.sending;

/** What was sealed or signed is not what it was: an attack or a bug. Trying again is useless; an operator must look. */
public final class Broken extends HubException {
    public Broken(Failure failure, String message, Throwable cause) {
        super(failure, message, cause);
    }

    public Broken(Failure failure, String message) {
        super(failure, message);
    }
}
