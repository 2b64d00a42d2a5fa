package renkei.bench.wide;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import renkei.bench.Bench;
import renkei.bench.BenchFolder;
import renkei.bench.Figure;
import renkei.bench.Figure.Quantity;
import renkei.bench.flow.BenchGroup;
import renkei.bench.flow.Load;
import renkei.bench.flow.Pause;
import renkei.bench.served.HubProcess;
import renkei.home.Home;
import renkei.trust.KeyType;

/**
 * What very many offices cost in which nothing happens: the share of one processor and the memory of {@code hub serve} as its
 * own process. Then how soon a document with its digest arrives, in one office after the other.
 */
public final class IdleBench implements Bench {
    /** Until everything was looked at once and what runs often is compiled. */
    private static final Duration CALM = Duration.ofSeconds(60);

    /** As long as from one full look at all folders to the next. */
    private static final Duration WATCHED = Duration.ofSeconds(60);

    private static final int SENDINGS = 200;
    private static final int CLIENTS = 2;
    private static final double SHARE_GOAL = 2;
    private static final double MEBIBYTE = 1 << 20;
    private static final double RESIDENT_GOAL = 600;
    private static final double LATENCY_GOAL = 150;

    private final int offices;
    private final InstantSource clock;

    public IdleBench(int offices, InstantSource clock) {
        this.offices = offices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "idle";
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public List<Figure> measure(Progress progress) {
        BenchGroup group = BenchGroup.of(offices / 2);
        int steps = SENDINGS + 3;
        try (BenchFolder folder = BenchFolder.make()) {
            Home home = group.home(folder.path().resolve("home"), KeyType.EC_P256, clock);
            progress.done(1, steps);
            try (HubProcess hub = HubProcess.start(home)) {
                Pause.of(CALM);
                progress.done(2, steps);
                List<Figure> figures = new ArrayList<>(idle(hub));
                progress.done(3, steps);
                figures.addAll(busy(home, group, progress));
                return figures;
            }
        }
    }

    private List<Figure> idle(HubProcess hub) {
        Duration before = hub.processorTime();
        long start = System.nanoTime();
        Pause.of(WATCHED);
        double share = 100.0 * hub.processorTime().minus(before).toNanos() / (System.nanoTime() - start);
        return List.of(
                new Figure(subject(), Quantity.CORE_SHARE, share, SHARE_GOAL, 0),
                new Figure(subject(), Quantity.RESIDENT, hub.residentBytes() / MEBIBYTE, RESIDENT_GOAL, 0));
    }

    private List<Figure> busy(Home home, BenchGroup group, Progress progress) {
        int step = Math.max(1, group.pairs().size() / SENDINGS);
        List<BenchGroup.Pair> senders = new ArrayList<>();
        for (int i = 0; i < group.pairs().size(); i += step) {
            senders.add(group.pairs().get(i));
        }
        Post post = new Post(home, Load.actuals(new BenchGroup(senders), CLIENTS), clock);
        List<Double> waits = new ArrayList<>();
        for (int number = 0; number < SENDINGS; number++) {
            waits.add(post.await(post.drop(number)));
            progress.done(3 + number, SENDINGS + 3);
        }
        return new Waits(waits).figures(subject(), LATENCY_GOAL);
    }

    private String subject() {
        return "%,d".formatted(offices);
    }
}
