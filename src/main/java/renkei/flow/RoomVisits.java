package renkei.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import renkei.broker.RoomWalk;
import renkei.broker.WaitingRooms;
import renkei.sending.Unavailable;

/** Walks through the waiting rooms, in turns of some envelopes each; one thread. */
final class RoomVisits implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RoomVisits.class);

    /** Envelopes of one room in one turn. */
    private static final int TURN = 50;
    /** A room is gone through once more so long after an office came back: an envelope may just have joined it. */
    private static final Duration AFTERWARDS = Duration.ofSeconds(5);

    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(10);

    private final WaitingRooms rooms;
    private final Waiting waiting;
    private final Absences absences;
    private final InstantSource clock;
    private final Map<String, Instant> due = new HashMap<>();
    private final Deque<Visit> visits = new ArrayDeque<>();

    private record Visit(String room, RoomWalk walk, Set<Spot> returning) {}

    RoomVisits(WaitingRooms rooms, Waiting waiting, Absences absences, InstantSource clock) {
        this.rooms = rooms;
        this.waiting = waiting;
        this.absences = absences;
        this.clock = clock;
    }

    /** Every room is to be visited. */
    synchronized void planAll() {
        WaitingRooms.all().forEach(room -> due.putIfAbsent(room, clock.instant()));
    }

    /** Begins the visits that are due. */
    synchronized void begin() {
        Instant now = clock.instant();
        absences.takeCalled().forEach(office -> due.put(WaitingRooms.of(office), now));
        Set<String> busy = visits.stream().map(Visit::room).collect(Collectors.toSet());
        List<String> ready = due.keySet().stream()
                .filter(room -> !busy.contains(room) && !now.isBefore(due.get(room)))
                .toList();
        if (!ready.isEmpty()) {
            Map<String, Long> counts = rooms.counts();
            ready.forEach(room -> begin(room, counts.getOrDefault(room, 0L)));
        }
    }

    private void begin(String room, long count) {
        due.remove(room);
        Set<Spot> returning = absences.returning().stream()
                .filter(spot -> WaitingRooms.of(spot.office()).equals(room))
                .collect(Collectors.toSet());
        if (count == 0) {
            finish(room, returning);
            return;
        }
        try {
            visits.add(new Visit(room, rooms.walk(room, count), returning));
        } catch (Unavailable e) {
            putOff(room, e);
        }
    }

    /** Lets one room have its turn; whether there are more turns to come. */
    synchronized boolean turn() {
        Visit visit = visits.poll();
        if (visit == null) {
            return false;
        }
        try {
            if (visit.walk().step(TURN, waiting)) {
                visits.add(visit);
            } else {
                visit.walk().close();
                finish(visit.room(), visit.returning());
            }
        } catch (RuntimeException e) {
            visit.walk().close();
            putOff(visit.room(), e);
        }
        return true;
    }

    private void finish(String room, Set<Spot> returned) {
        returned.forEach(absences::over);
        if (!returned.isEmpty()) {
            due.put(room, clock.instant().plus(AFTERWARDS));
        }
    }

    private void putOff(String room, RuntimeException thrown) {
        LOG.warn("what waits in {} is called later: {}", room, thrown.toString());
        due.put(room, clock.instant().plus(AFTER_TROUBLE));
    }

    @Override
    public synchronized void close() {
        visits.forEach(visit -> visit.walk().close());
        visits.clear();
    }
}
