package renkei.cli;

/** How a command ended, as its exit code tells. */
enum Outcome {
    /** All is well. */
    FINE(0),
    /** The command did its work and found something wrong. */
    WRONG(1),
    /** The command could not do its work. */
    UNABLE(2);

    private final int code;

    Outcome(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
