package renkei.folder;

import java.time.Duration;

/** Waits longer after each failure: 1 s, 2 s, 4 s … 5 min. Times in nanoseconds of a clock that never goes back. */
record BackOff(int failures, long until) {
    static final BackOff NONE = new BackOff(0, 0);
    private static final long LONGEST = Duration.ofMinutes(5).toNanos();

    BackOff next(long now) {
        long wait = Math.min(
                LONGEST, Duration.ofSeconds(1L << Math.min(failures, 20)).toNanos());
        return new BackOff(failures + 1, now + wait);
    }

    boolean isOver(long now) {
        return failures == 0 || now - until >= 0;
    }
}
