package renkei.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import renkei.folder.Departure.Progress;

/**
 * What is about to leave the outboxes, in memory and on the disk. A process that takes over from another makes a new one,
 * which reads what the other left.
 */
public final class Departures {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Machine machine;
    private final Clock clock;
    private final Leaving leaving;
    private final ConcurrentMap<Path, ConcurrentMap<String, Departure>> offices = new ConcurrentHashMap<>();

    public Departures(Machine machine, Clock clock) {
        this.machine = machine;
        this.clock = clock;
        this.leaving = new Leaving(machine.disk());
    }

    /** Every departure of an office that is not finished, with those that an earlier process left. */
    Collection<Departure> open(OfficeFolder office) throws IOException {
        return all(office).values();
    }

    private ConcurrentMap<String, Departure> all(OfficeFolder office) throws IOException {
        ConcurrentMap<String, Departure> known = offices.get(office.root());
        if (known != null) {
            return known;
        }
        ConcurrentMap<String, Departure> found = new ConcurrentHashMap<>();
        for (DepartureList list : lists(office).all()) {
            found.put(list.key(), new Departure(office, list, progress(office, list)));
        }
        ConcurrentMap<String, Departure> raced = offices.putIfAbsent(office.root(), found);
        return raced == null ? found : raced;
    }

    private DepartureLists lists(OfficeFolder office) {
        return new DepartureLists(machine.disk(), office);
    }

    private Progress progress(OfficeFolder office, DepartureList list) throws IOException {
        return leaving.hasBegun(office, list) ? Progress.STUCK : Progress.PREPARED;
    }

    Departure begin(OfficeFolder office, Taken taken, Destination destination) throws IOException {
        Map<String, Departure> all = all(office);
        DepartureList wanted = list(taken, destination);
        return OfficeLock.hold(office, () -> {
            Departure before = all.get(wanted.key());
            boolean again = before != null && before.progress() == Progress.PREPARED;
            if (before != null && !again) {
                leaving.run(office, before.list());
            }
            Optional<Instant> begun = before != null && again
                    ? Optional.of(before.begun())
                    : lists(office).begun(wanted);
            if (begun.isEmpty()) {
                leaving.demandThere(office, wanted);
            }
            DepartureList list = begun.map(wanted::begun).orElse(wanted);
            lists(office).write(list);
            Departure departure = new Departure(office, list, Progress.PREPARED);
            all.put(list.key(), departure);
            return departure;
        });
    }

    private DepartureList list(Taken taken, Destination destination) {
        Pile pile = taken.pile();
        List<Original> originals = taken.originals().all();
        Instant now = clock.instant();
        if (destination instanceof Destination.Sent sent) {
            String date = LocalDate.ofInstant(now, JAPAN).toString();
            return new DepartureList(
                    sent.id().value(),
                    DepartureList.SENT,
                    date,
                    pile.kind(),
                    pile.receiver(),
                    originals,
                    Map.of(),
                    now);
        }
        Map<String, Report> reports = ((Destination.Refused) destination).reports();
        String key = taken.originals().key();
        return new DepartureList(key, DepartureList.REFUSED, "", pile.kind(), pile.receiver(), originals, reports, now);
    }

    /** Moves the files; what cannot be moved now is tried again by {@link #retry}. */
    void finish(Departure departure) throws IOException {
        OfficeFolder office = departure.office();
        departure.become(Progress.MOVING);
        Path source = departure.list().source(office);
        try {
            OfficeLock.hold(office, () -> leaving.run(office, departure.list()));
            all(office).remove(departure.list().key(), departure);
            machine.troubles().over(office.number(), Trouble.Kind.CANNOT_LEAVE, source);
        } catch (IOException e) {
            departure.putOff(machine.nanos().getAsLong());
            machine.troubles()
                    .report(new Trouble(
                            office.number(), Trouble.Kind.CANNOT_LEAVE, source, String.valueOf(e.getMessage())));
            throw e;
        }
    }

    /** Goes on with what could not be finished, when it is time for it. */
    void retry(OfficeFolder office) throws IOException {
        for (Departure departure : List.copyOf(open(office))) {
            if (departure.isDue(machine.nanos().getAsLong())) {
                try {
                    finish(departure);
                } catch (IOException e) {
                    departure.become(Progress.STUCK); // told as a trouble already
                }
            }
        }
    }

    /** Its files are not in the outbox any more, or not what they were. */
    void drop(Departure departure) throws IOException {
        OfficeFolder office = departure.office();
        OfficeLock.hold(office, () -> lists(office).remove(departure.list()));
        all(office).remove(departure.list().key(), departure);
    }

    /** Reads anew from the disk what another process may have begun or finished. */
    public void forget() {
        offices.clear();
    }

    boolean isOpen(OfficeFolder office, String key) throws IOException {
        return all(office).containsKey(key);
    }
}
