package renkei.bench.flow;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Folders into which sendings are dropped, and folders in which they arrive. */
interface Line {
    /** Writes these sendings where they are dropped from. */
    void fill(int first, int count);

    /** Drops one; returns the names of its documents. */
    List<String> send(int number);

    /** Returns when everything that was sent has arrived and been answered for. */
    void await();

    /** Returns when nothing is being worked on any more. */
    void settle();

    /** When each document arrived. */
    Map<String, Instant> documents();
}
