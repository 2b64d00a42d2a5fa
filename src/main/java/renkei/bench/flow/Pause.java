package renkei.bench.flow;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Doing nothing for a while. */
public final class Pause {
    private Pause() {}

    /**
     * Returns after so long.
     *
     * @throws IllegalStateException if the thread is interrupted
     */
    public static void of(Duration duration) {
        try {
            TimeUnit.NANOSECONDS.sleep(duration.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
