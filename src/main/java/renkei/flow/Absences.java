package renkei.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Which offices cannot be served just now. One envelope of each, its scout, is tried again and again by the broker; what
 * else comes for the office waits without being tried, until the scout gets through. Nothing of this is kept over a
 * restart: who is not known to be away is tried.
 *
 * <p>An absence has two phases: away, and returning, when what waited is called before what comes new.
 */
final class Absences {
    private final Map<Spot, Absence> absences = new ConcurrentHashMap<>();
    private final Set<String> called = ConcurrentHashMap.newKeySet();
    private final Duration patience;
    private final InstantSource clock;

    private record Absence(String scout, Instant tried, boolean returning) {}

    /** @param patience after so long without a try the scout is lost, and another envelope is tried */
    Absences(Duration patience, InstantSource clock) {
        this.patience = patience;
        this.clock = clock;
    }

    /** Whether nothing is known against any of these. */
    boolean none(List<Spot> spots) {
        return absences.isEmpty() || spots.stream().noneMatch(absences::containsKey);
    }

    /** What keeps an envelope from being tried: a place out of order, unless it is the scout, or was called. */
    Optional<Spot> hindrance(List<Spot> spots, String id, boolean wasCalled) {
        return spots.stream()
                .filter(spot -> {
                    Absence absence = absences.get(spot);
                    return absence != null && !absence.scout().equals(id) && !(absence.returning() && wasCalled);
                })
                .findFirst();
    }

    /** An envelope failed there: it is the scout, unless there is one. */
    void failed(Spot spot, String id) {
        absences.merge(
                spot,
                new Absence(id, clock.instant(), false),
                (known, now) -> known.returning() || known.scout().equals(id) ? now : known);
    }

    /** An envelope got through: who was away is returning, and what waits is called. */
    void worked(List<Spot> spots) {
        spots.forEach(spot -> absences.computeIfPresent(spot, (key, known) -> {
            if (!known.returning()) {
                called.add(spot.office());
            }
            return new Absence(known.scout(), known.tried(), true);
        }));
    }

    /** What waits for these offices is called, whatever is known of them. */
    void call(List<Spot> spots) {
        spots.forEach(spot -> called.add(spot.office()));
    }

    /** An envelope is not tried any more: if it was the scout, another one is tried. */
    void lost(List<Spot> spots, String id) {
        spots.forEach(spot -> forget(spot, known -> known.scout().equals(id)));
    }

    /** Another envelope is tried for every scout that was not heard of for too long. */
    void expire() {
        Instant limit = clock.instant().minus(patience);
        absences.keySet()
                .forEach(spot -> forget(
                        spot, known -> !known.returning() && known.tried().isBefore(limit)));
    }

    /** The offices whose envelopes are to be called, each told once. */
    Set<String> takeCalled() {
        Set<String> taken = new HashSet<>(called);
        called.removeAll(taken);
        return taken;
    }

    /** Those that are returning just now. */
    Set<Spot> returning() {
        Set<Spot> found = new HashSet<>();
        absences.forEach((spot, absence) -> {
            if (absence.returning()) {
                found.add(spot);
            }
        });
        return found;
    }

    /** What waited there has been called: what comes new need not wait any more. */
    void over(Spot spot) {
        absences.computeIfPresent(spot, (key, known) -> known.returning() ? null : known);
    }

    private void forget(Spot spot, Predicate<Absence> which) {
        absences.computeIfPresent(spot, (key, known) -> {
            if (!which.test(known)) {
                return known;
            }
            called.add(spot.office());
            return null;
        });
    }
}
