package renkei.demo.process;

/** A program of the cluster is missing, did not start or did not end; the text names its log and the last lines of it. */
public final class ProgramException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ProgramException(String message) {
        super(message);
    }

    ProgramException(String message, Throwable cause) {
        super(message, cause);
    }
}
