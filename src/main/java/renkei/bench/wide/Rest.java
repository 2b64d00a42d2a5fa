package renkei.bench.wide;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waiting. */
final class Rest {
    private Rest() {}

    static void of(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
