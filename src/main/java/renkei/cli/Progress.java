package renkei.cli;

import java.io.PrintWriter;

/** How far a long work is: one line that renews itself on a terminal, nothing in a pipe. */
final class Progress implements AutoCloseable {
    private static final String ERASE_LINE = "\r\u001B[K";

    private final PrintWriter err;
    private final String label;
    private final boolean terminal;
    private long shown = -1;

    Progress(PrintWriter err, String label, boolean terminal) {
        this.err = err;
        this.label = label;
        this.terminal = terminal;
    }

    /** Tells that so many of all are done; draws at most once per percent. */
    void done(long done, long all) {
        long percent = all <= 0 ? 100 : Math.min(100, done * 100 / all);
        if (terminal && percent != shown) {
            shown = percent;
            err.print(ERASE_LINE + label + " " + percent + " % (" + done + "/" + all + ")");
            err.flush();
        }
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (shown >= 0) {
            err.print(ERASE_LINE);
            err.flush();
        }
    }
}
