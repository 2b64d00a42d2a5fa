package renkei.folder;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** A clock that only goes when it is told to. Starts below zero, as {@code System.nanoTime} may. */
final class Ticks implements LongSupplier {
    private final AtomicLong nanos = new AtomicLong(-Duration.ofSeconds(3).toNanos());

    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Override
    public long getAsLong() {
        return nanos.get();
    }
}
