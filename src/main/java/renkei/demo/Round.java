package renkei.demo;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import renkei.demo.CareSoftware.Arrived;
import renkei.demo.Watcher.Happening;
import renkei.home.Home;
import renkei.office.OfficeNumber;

/** One round: drops what is due, takes what has come, and sees who was answered, a step at a time. */
final class Round {
    private final List<Drop> drops;
    private final Map<OfficeNumber, CareSoftware> software;
    private final Answers answers;
    private final Watcher watcher;
    private final Arrivals arrivals;
    private final Map<Happening, Set<Integer>> happened = new EnumMap<>(Happening.class);

    Round(List<Drop> drops, Map<OfficeNumber, CareSoftware> software, Home home, Watcher watcher) {
        this.drops = List.copyOf(drops);
        this.software = Map.copyOf(software);
        this.answers = new Answers(home);
        this.watcher = watcher;
        this.arrivals = new Arrivals(drops);
    }

    /** Does what can be done now; tells whether all is through. */
    boolean step() throws IOException {
        for (Drop drop : drops) {
            if (!has(Happening.DROPPED, drop.number()) && isDue(drop.cause())) {
                of(drop.office()).drop(drop);
                tell(Happening.DROPPED, drop);
            }
        }
        for (CareSoftware one : software.values()) {
            one.goOn();
            for (Arrived arrived : one.take()) {
                arrivals.add(arrived).ifPresent(number -> tell(Happening.TAKEN, drops.get(number - 1)));
            }
        }
        for (Drop drop : drops) {
            look(drop);
        }
        int done = (int) drops.stream().filter(this::isThrough).count();
        watcher.progress(done, drops.size());
        return done == drops.size();
    }

    /** What came to whom. */
    Arrivals arrivals() {
        return arrivals;
    }

    private void look(Drop drop) {
        if (!has(Happening.DROPPED, drop.number())) {
            return;
        }
        if (!has(Happening.RECEIPTED, drop.number()) && answers.isReceipted(drop)) {
            tell(Happening.RECEIPTED, drop);
        }
        if (!has(Happening.REPORTED, drop.number()) && answers.isReported(drop)) {
            tell(Happening.REPORTED, drop);
        }
    }

    private boolean isDue(Cause cause) {
        return switch (cause.when()) {
            case AT_ONCE -> true;
            case TAKEN -> has(Happening.TAKEN, cause.drop());
            case RECEIPTED -> has(Happening.RECEIPTED, cause.drop());
        };
    }

    private boolean isThrough(Drop drop) {
        if (drop.expectation() instanceof Expectation.Arrival) {
            return has(Happening.TAKEN, drop.number()) && has(Happening.RECEIPTED, drop.number());
        }
        return drop.expectation() instanceof Expectation.Refusal
                ? has(Happening.REPORTED, drop.number())
                : has(Happening.DROPPED, drop.number());
    }

    private CareSoftware of(OfficeNumber office) {
        return Objects.requireNonNull(software.get(office), office.value());
    }

    private boolean has(Happening happening, int drop) {
        return happened.getOrDefault(happening, Set.of()).contains(drop);
    }

    private void tell(Happening happening, Drop drop) {
        happened.computeIfAbsent(happening, any -> new TreeSet<>()).add(drop.number());
        watcher.happened(happening, drop);
    }
}
