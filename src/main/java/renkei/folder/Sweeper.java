package renkei.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.function.Supplier;
import renkei.folder.Trouble.Kind;
import renkei.office.OfficeNumber;

/**
 * Finds what is ready in the outboxes of all offices: one sweeper for all of them, without a thread of its own, for one
 * thread. An outbox in which nothing happens costs one look at its modification time, and not even that while hints tell
 * what happens there.
 */
public final class Sweeper {
    private final Supplier<? extends Collection<OfficeFolder>> offices;
    private final Machine machine;
    private final Rules rules;
    private final Departures departures;
    private final Map<OfficeNumber, OutboxWatch> watches = new LinkedHashMap<>();
    private final Hinted hinted = new Hinted();
    private final Queue<Back> returned = new ConcurrentLinkedQueue<>();

    private Collection<OfficeFolder> known = List.of();

    private record Back(Pile pile, boolean putOff) {}

    /** @param offices those whose outboxes are swept; asked at each sweep. The same collection: nothing changed */
    public Sweeper(
            Supplier<? extends Collection<OfficeFolder>> offices, Machine machine, Rules rules, Departures departures) {
        this.offices = offices;
        this.machine = machine;
        this.rules = rules;
        this.departures = departures;
    }

    /**
     * What is ready now; to be called about once a second, by the thread that calls {@link #follow}. A pile is handed out
     * once, until it is {@link #released} or {@link #putOff}. Goes on with departures that could not be finished. Never
     * throws for the trouble of an office: that is told to the {@link Troubles}.
     */
    public List<Pile> sweep() {
        long now = machine.nanos().getAsLong();
        know(offices.get(), now);
        takeBack(now);
        List<Pile> ready = new ArrayList<>();
        Predicate<Path> writing = new Once(machine.writers());
        for (OutboxWatch watch : watches.values()) {
            if (watch.isDue(now)) {
                look(watch, writing, now, ready);
            }
        }
        return ready;
    }

    /**
     * What is ready in outboxes in which something has just changed, as {@link Hints} tell; waits at most so long for a
     * change. What settles by time alone is left to the sweep, which asks who is writing.
     */
    public List<Pile> follow(Duration longest) throws InterruptedException {
        long before = machine.nanos().getAsLong();
        for (OfficeNumber office : machine.hints().await(hinted.rest(before, longest))) {
            OutboxWatch watch = watches.get(office);
            if (watch != null) {
                hinted.add(office, watch.size(), machine.nanos().getAsLong());
            }
        }
        long now = machine.nanos().getAsLong();
        List<Pile> ready = new ArrayList<>();
        for (OfficeNumber office : hinted.due(now)) {
            OutboxWatch watch = watches.get(office);
            if (watch != null) {
                takeBack(now);
                watch.changed(now);
                look(watch, file -> true, now, ready);
            }
        }
        return ready;
    }

    /** The pile is done with: accepted, refused, or not to be had now. What is left of it settles anew. */
    public void released(Pile pile) {
        returned.add(new Back(pile, false));
    }

    /** The pile could not be dealt with, for reasons of ours: it is handed out again later, each time later. */
    public void putOff(Pile pile) {
        returned.add(new Back(pile, true));
    }

    private void look(OutboxWatch watch, Predicate<Path> writing, long now, List<Pile> ready) {
        OfficeFolder office = watch.office();
        try {
            watch.look(writing, now, ready);
            machine.troubles().over(office.number(), Kind.OUTBOX_UNREADABLE, office.outbox());
        } catch (IOException | RuntimeException e) {
            machine.troubles()
                    .report(new Trouble(office.number(), Kind.OUTBOX_UNREADABLE, office.outbox(), e.toString()));
        }
    }

    private void takeBack(long now) {
        for (Optional<Back> next = next(); next.isPresent(); next = next()) {
            Back back = next.get();
            OutboxWatch watch = watches.get(back.pile().office());
            if (watch != null && back.putOff()) {
                watch.putOff(back.pile(), now);
            } else if (watch != null) {
                watch.released(back.pile(), now);
            }
        }
    }

    private Optional<Back> next() {
        return Optional.ofNullable(returned.poll());
    }

    /** Offices come and go; where the same are told again, nothing is done. */
    private void know(Collection<OfficeFolder> all, long now) {
        if (all == known) {
            return;
        }
        Set<OfficeFolder> wanted = new HashSet<>(all);
        watches.values().removeIf(watch -> !wanted.contains(watch.office()) && left(watch));
        for (OfficeFolder office : all) {
            watches.computeIfAbsent(
                    office.number(), number -> new OutboxWatch(office, machine, rules, departures, now));
        }
        known = all;
    }

    private boolean left(OutboxWatch watch) {
        watch.leave();
        machine.troubles().over(watch.office().number());
        return true;
    }

    /** Asks who is writing only when somebody wants to know, and once. */
    private static final class Once implements Predicate<Path> {
        private final Writers writers;
        private Optional<Predicate<Path>> asked = Optional.empty();

        Once(Writers writers) {
            this.writers = writers;
        }

        @Override
        public boolean test(Path file) {
            if (asked.isEmpty()) {
                asked = Optional.of(writers.now());
            }
            return asked.get().test(file);
        }
    }
}
