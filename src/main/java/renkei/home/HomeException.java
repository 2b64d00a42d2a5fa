package renkei.home;

import java.nio.file.Path;

/** A home that cannot be opened or made, and where. */
public final class HomeException extends RuntimeException {

    /** What is the matter with a home. */
    public enum Trouble {
        /** There is no such folder. */
        MISSING,
        /** The folder holds something else. */
        NOT_A_HOME,
        /** A newer program made the home. */
        TOO_NEW,
        /** Its settings cannot be read as such. */
        WRONG_SETTINGS,
        /** How its certificates name offices ({@code hub.trust.subjects}) is not said in a way that can be understood. */
        WRONG_SUBJECTS,
        /** Something in it cannot be read. */
        UNREADABLE,
        /** Something in it cannot be written. */
        UNWRITABLE
    }

    private final Trouble trouble;
    private final transient Path path;

    public HomeException(Trouble trouble, Path path) {
        super(trouble + ": " + path);
        this.trouble = trouble;
        this.path = path;
    }

    public HomeException(Trouble trouble, Path path, Throwable cause) {
        super(trouble + ": " + path, cause);
        this.trouble = trouble;
        this.path = path;
    }

    public Trouble trouble() {
        return trouble;
    }

    public Path path() {
        return path;
    }
}
