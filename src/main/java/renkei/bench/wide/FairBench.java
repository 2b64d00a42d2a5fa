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
 * Whether an office waits for another's pile: one office drops a pile of sendings at once, and in the minute that follows
 * every second of the others drops one.
 */
public final class FairBench implements Bench {
    private static final Duration MINUTE = Duration.ofSeconds(60);
    private static final Duration CALM = Duration.ofSeconds(30);
    private static final int CLIENTS = 2;

    private final int offices;
    private final int pile;
    private final InstantSource clock;

    /** @param pile sendings of the one office */
    public FairBench(int offices, int pile, InstantSource clock) {
        this.offices = offices;
        this.pile = pile;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "fair";
    }

    @Override
    public boolean isLong() {
        return true;
    }

    @Override
    public List<Figure> measure(Progress progress) {
        BenchGroup group = BenchGroup.of(offices / 2);
        BenchGroup one = new BenchGroup(group.pairs().subList(0, 1));
        BenchGroup others =
                new BenchGroup(group.pairs().subList(1, group.pairs().size()));
        int small = others.pairs().size();
        try (BenchFolder folder = BenchFolder.make()) {
            Home home = group.home(folder.path().resolve("home"), KeyType.EC_P256, clock);
            Post heap = new Post(home, Load.actuals(one, CLIENTS), clock);
            Post post = new Post(home, Load.actuals(others, CLIENTS), clock);
            progress.done(1, small + 2);
            try (HubProcess hub = HubProcess.start(home)) {
                Pause.of(CALM);
                Duration before = hub.processorTime();
                List<Post.Dropped> piled = new ArrayList<>();
                for (int number = 0; number < pile; number++) {
                    piled.add(heap.drop(number));
                }
                List<Post.Dropped> dropped = drop(post, small, progress);
                Waits waits = new Waits(dropped.stream().map(post::await).toList());
                Waits pileWaits = new Waits(piled.stream().map(heap::await).toList());
                double processor = hub.processorTime().minus(before).toNanos() / 1e6 / (pile + small);
                List<Figure> figures = new ArrayList<>(waits.figures("%,d × 1".formatted(small), 0));
                figures.addAll(pileWaits.figures("1 × %,d".formatted(pile), 0));
                figures.add(new Figure("%,d".formatted(pile + small), Quantity.CPU_TIME, processor, 0, 0));
                return figures;
            }
        }
    }

    /** One of each, evenly over a minute. */
    private static List<Post.Dropped> drop(Post post, int count, Progress progress) {
        List<Post.Dropped> dropped = new ArrayList<>();
        long start = System.nanoTime();
        for (int number = 0; number < count; number++) {
            long due = start + MINUTE.toNanos() / count * number;
            Pause.of(Duration.ofNanos(Math.max(0, due - System.nanoTime())));
            dropped.add(post.drop(number));
            progress.done(number + 2, count + 2);
        }
        return dropped;
    }
}
