package renkei.bench.flow;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Sums how far clocks go on during laps only. */
final class Laps<K extends Comparable<K>> {
    private final Supplier<Map<K, Long>> clocks;
    private final Map<K, Long> sums = new TreeMap<>();
    private Map<K, Long> before = Map.of();

    /** @param clocks shows each clock as it stands, in nanoseconds */
    Laps(Supplier<Map<K, Long>> clocks) {
        this.clocks = clocks;
    }

    void start() {
        before = clocks.get();
    }

    void stop() {
        clocks.get().forEach((key, nanos) -> {
            long more = nanos - before.getOrDefault(key, 0L);
            sums.merge(key, Math.max(0, more), Long::sum);
        });
    }

    /** Of all laps so far, in nanoseconds. */
    Map<K, Long> sums() {
        return Map.copyOf(sums);
    }
}
