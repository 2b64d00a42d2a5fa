package renkei.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** When sendings arrived, by a clock that never goes back, in nanoseconds. */
final class Pulse {
    private final List<Long> beats = new ArrayList<>();

    /** A sending arrived; times do not go back. */
    synchronized void beat(long nanos) {
        beats.add(nanos);
    }

    /** The longest time in which nothing arrived, between those two times. */
    synchronized Duration longestPause(long from, long to) {
        long longest = 0;
        long last = from;
        for (long beat : beats) {
            if (beat >= from && beat <= to) {
                longest = Math.max(longest, beat - last);
                last = beat;
            }
        }
        return Duration.ofNanos(Math.max(longest, to - last));
    }
}
