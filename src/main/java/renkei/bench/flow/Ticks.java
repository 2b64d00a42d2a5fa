package renkei.bench.flow;

import renkei.bench.Bench;

/** Counts what is done, of so much in all. */
final class Ticks {
    private final Bench.Progress progress;
    private final int all;
    private int done;

    Ticks(Bench.Progress progress, int all) {
        this.progress = progress;
        this.all = all;
    }

    void one() {
        progress.done(++done, all);
    }
}
