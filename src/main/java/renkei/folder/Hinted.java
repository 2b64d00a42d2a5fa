package renkei.folder;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import renkei.office.OfficeNumber;

/**
 * The offices that hints told of, until they are looked at: after a short while, so that what is written together is seen
 * together, and after a longer one where a look costs more.
 */
final class Hinted {
    private static final long PAUSE = Duration.ofMillis(10).toNanos();

    /** Ten times what looking at a file costs: so looks that hints call for take a tenth of the time at most. */
    private static final long PAUSE_PER_FILE = 100_000;

    private final Set<OfficeNumber> offices = new HashSet<>();
    private final PriorityQueue<Look> looks = new PriorityQueue<>(Comparator.comparingLong(Look::at));

    private record Look(OfficeNumber office, long at) {}

    /** @param files that are known to lie in the outbox */
    void add(OfficeNumber office, int files, long now) {
        if (offices.add(office)) {
            looks.add(new Look(office, now + PAUSE + files * PAUSE_PER_FILE));
        }
    }

    /** Those to look at now. */
    List<OfficeNumber> due(long now) {
        List<OfficeNumber> due = new ArrayList<>();
        for (Look next = looks.peek(); next != null && now - next.at() >= 0; next = looks.peek()) {
            looks.remove();
            offices.remove(next.office());
            due.add(next.office());
        }
        return due;
    }

    /** How long until the next is due; so long at most. */
    Duration rest(long now, Duration longest) {
        Look next = looks.peek();
        if (next == null || next.at() - now > longest.toNanos()) {
            return longest;
        }
        return Duration.ofNanos(Math.max(0, next.at() - now));
    }
}
