package renkei.bench.start;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import renkei.bench.Bench;
import renkei.bench.BenchFolder;
import renkei.bench.Figure;
import renkei.bench.flow.Backlog;
import renkei.bench.flow.BenchGroup;
import renkei.bench.served.HubProcess;
import renkei.home.Home;
import renkei.trust.KeyType;

/** What envelopes that wait for a hundred offices do to the memory of a hub, to its start, and to two other offices. */
public final class BacklogBench implements Bench {
    private static final int PAIRS = 52;
    private static final double MEBI = 1 << 20;

    private final Backlog backlog;
    private final long waiting;
    private final InstantSource clock;

    /** @param waiting how many envelopes */
    public BacklogBench(Backlog backlog, long waiting, InstantSource clock) {
        this.backlog = backlog;
        this.waiting = waiting;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "backlog";
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public List<Figure> measure(Progress progress) {
        List<Figure> figures = new ArrayList<>();
        try (BenchFolder folder = BenchFolder.make()) {
            BenchGroup group = BenchGroup.of(PAIRS);
            Home home = group.home(folder.path().resolve("home"), KeyType.EC_P256, clock);
            Bystanders bystanders = new Bystanders(home, group);
            figures.addAll(look(home, bystanders, "nothing waiting"));
            progress.done(1, 4);
            long start = System.nanoTime();
            backlog.pile(home, Away.of(group), Away.sender(group), waiting);
            String subject = String.format(Locale.ROOT, "%,d waiting", waiting);
            figures.add(
                    new Figure(subject + ", filled", Figure.Quantity.TIME, (System.nanoTime() - start) / 1e9, 0, 0));
            progress.done(2, 4);
            figures.addAll(look(home, bystanders, subject));
            progress.done(3, 4);
            figures.addAll(look(home, bystanders, subject + ", once more"));
            progress.done(4, 4);
        }
        return figures;
    }

    private static List<Figure> look(Home home, Bystanders bystanders, String subject) {
        try (HubProcess process = HubProcess.start(home)) {
            double latencyMs = bystanders.latencyMs();
            return List.of(
                    new Figure(subject + " (goal: 60 s)", Figure.Quantity.TIME, process.secondsToUp(), 0, 0),
                    new Figure(subject + ", other offices", Figure.Quantity.LATENCY_50, latencyMs, 0, 0),
                    new Figure(subject + ", heap", Figure.Quantity.MEMORY, process.heapBytes() / MEBI, 0, 0),
                    new Figure(subject + ", resident", Figure.Quantity.MEMORY, process.residentBytes() / MEBI, 0, 0));
        }
    }
}
