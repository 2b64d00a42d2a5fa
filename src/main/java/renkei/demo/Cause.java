package renkei.demo;

/**
 * What must have happened before files are dropped.
 *
 * @param drop number of the drop that it must have happened to; 0 if there is nothing to wait for
 */
public record Cause(When when, int drop) {

    /** How far the other drop must be. */
    public enum When {
        AT_ONCE,
        /** Its receiver has taken all its files. */
        TAKEN,
        /** Its sender has the receipt. */
        RECEIPTED
    }

    static final Cause NONE = new Cause(When.AT_ONCE, 0);
}
