package renkei.bench;

import java.util.List;

/** Measures one thing that is promised. Takes seconds to minutes. */
public interface Bench {
    /** Is told how far it is. */
    interface Progress {
        void done(int done, int all);
    }

    /** The word for it in {@code hub bench}. */
    String name();

    /** Whether it takes so long that it is measured only when it is named. */
    default boolean isLong() {
        return false;
    }

    /**
     * What was measured.
     *
     * @throws IllegalStateException if what it works on is not as it should be, so that the figures would mean nothing
     */
    List<Figure> measure(Progress progress);
}
