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

    /** What the figures depend on beside the machine: a few words each, such as {@code 200 pairs of offices}. */
    default List<String> conditions() {
        return List.of();
    }

    /**
     * What was measured.
     *
     * @throws IllegalStateException if what it works on is not as it should be, so that the figures would mean nothing
     */
    List<Figure> measure(Progress progress);
}
