package renkei.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import renkei.sending.Sending;
import renkei.sending.SendingId;
import renkei.sending.Unavailable;

/** A hub that believes that it leads. The broker's memory of ids is a folder: who makes a file first has committed. */
final class OtherLead {
    private static final int LOOKS = 2000;
    private static final Limits LIMITS = new Limits(1000, 3000, 3, 100);

    private final OfficeFolder office;
    private final Path committed;
    private final Ticks ticks = new Ticks();
    private final Departures departures;
    private final Sweeper sweeper;
    private final Outbox outbox;

    OtherLead(OfficeFolder office, Path committed) {
        this.office = office;
        this.committed = committed;
        Machine machine = new Machine(Disk.local(), Writers.UNKNOWN, ticks, new Troubles(trouble -> {}));
        this.departures = new Departures(machine, Clock.systemUTC());
        Rules rules = new Rules(Patience.STANDARD, LIMITS, new BySequence(1));
        this.sweeper = new Sweeper(() -> List.of(office), machine, rules, departures);
        this.outbox = new Outbox(Disk.local(), LIMITS, departures);
    }

    /** Collects until nothing is left in the outbox, and says how many it committed first. */
    int collect() {
        int done = 0;
        for (int looks = 0; looks < LOOKS && isLeft(); looks++) {
            for (Pile pile : sweep()) {
                done += collect(pile) ? 1 : 0;
            }
        }
        return done;
    }

    private boolean isLeft() {
        return !Home.entries(office.outbox()).isEmpty()
                || !Home.entries(office.departing()).isEmpty();
    }

    private boolean collect(Pile pile) {
        try {
            boolean first = take(pile).filter(this::send).isPresent();
            sweeper.released(pile);
            return first;
        } catch (Unavailable e) {
            sweeper.putOff(pile);
            return false;
        }
    }

    List<Pile> sweep() {
        ticks.pass(Duration.ofSeconds(20));
        return sweeper.sweep();
    }

    /** Sweeps until there are so many piles. */
    List<Pile> wait(int piles) {
        List<Pile> ready = new ArrayList<>();
        while (ready.size() < piles) {
            ready.addAll(sweep());
        }
        return ready;
    }

    Optional<Taken> take(Pile pile) {
        return outbox.take(office, pile);
    }

    /** From the commit on; false if it was committed before. */
    boolean send(Taken taken) {
        Departure departure = begin(taken);
        boolean first = remember(id(taken));
        outbox.finish(departure);
        return first;
    }

    /** Stops after the commit. */
    void commit(Taken taken) {
        begin(taken);
        remember(id(taken));
    }

    boolean wasDeparting(Taken taken) {
        return outbox.wasDeparting(office, id(taken));
    }

    void leadAgain() {
        departures.forget();
    }

    private Departure begin(Taken taken) {
        return outbox.begin(office, taken, new Destination.Sent(id(taken)));
    }

    private boolean remember(SendingId id) {
        try {
            Files.createFile(committed.resolve(id.value()));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SendingId id(Taken taken) {
        return new Sending(Home.CARE, Home.SERVICE, "", taken.documents()).id();
    }
}
