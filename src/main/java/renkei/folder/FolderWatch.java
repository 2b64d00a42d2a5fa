package renkei.folder;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Tells from a folder's modification time whether it needs to be listed. Times are told by an own clock, in nanoseconds;
 * the modification time is only compared with itself, because shares have clocks of their own.
 */
final class FolderWatch {
    /** The coarsest file system in use counts in 2 s: a second change in one such step does not show. */
    private static final long STEP = Duration.ofMillis(2_500).toNanos();

    private final long every;
    private Optional<Instant> modified = Optional.empty();
    private long firstSeen;
    private long lastListed;
    private long nextFull;

    /** @param phase spreads the full looks of many folders over the time between two */
    FolderWatch(Duration fullLook, long now, int phase) {
        this.every = fullLook.toNanos();
        this.lastListed = now;
        this.nextFull = now + Math.floorMod(phase * 1_000_003L, Math.max(1, every));
    }

    /** Whether something may have changed since the last listing. */
    boolean mayHaveChanged(Traits folder, long now) {
        return hasChanged(folder, now) || lastListed - firstSeen < STEP || isDue(now);
    }

    /** Whether its time shows a change since the last look; enough where somebody tells what the time hides. */
    boolean hasChanged(Traits folder, long now) {
        if (modified.equals(Optional.of(folder.modified()))) {
            return false;
        }
        modified = Optional.of(folder.modified());
        firstSeen = now;
        return true;
    }

    /** When the next full look is due. */
    long nextFull() {
        return nextFull;
    }

    boolean isDue(long now) {
        return now - nextFull >= 0;
    }

    void listed(long now) {
        lastListed = now;
        looked(now);
    }

    /** What there is to see at a full look has been seen. */
    void looked(long now) {
        if (isDue(now)) {
            nextFull = now + every;
        }
    }

    /** The folder is not what it was: the next look lists it. */
    void forget() {
        modified = Optional.empty();
    }
}
