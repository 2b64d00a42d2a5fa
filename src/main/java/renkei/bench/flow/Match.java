package renkei.bench.flow;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** One contestant and what it did so far: how many sendings a round has is decided by how fast it is. */
final class Match {
    private static final int MOST = 20_000;
    /** In all, for each round that counts: a virtual machine of two processors compiles for minutes. */
    private static final int WARM_UPS = 4;

    /** Whoever gets cheaper by less than this, round after round … */
    private static final double WARM = 1.05;
    /** … so many times is warm. */
    private static final int STEADY = 2;

    private static final double NANOS_PER_SECOND = 1e9;

    private final Contestant contestant;
    private final FlowEffort effort;
    private final List<Run> runs = new ArrayList<>();
    private double speed;
    private int next;

    Match(Contestant contestant, FlowEffort effort) {
        this.contestant = contestant;
        this.effort = effort;
    }

    /** Rounds that do not count, until they get hardly cheaper. */
    void warmUp() {
        double cheapest = Double.MAX_VALUE;
        int steady = 0;
        for (int i = 0; i < effort.rounds() * WARM_UPS && steady < STEADY; i++) {
            Run run = take(size());
            speed = run.perSecond();
            steady = run.processorMillisEach() * WARM > cheapest ? steady + 1 : 0;
            cheapest = Math.min(cheapest, run.processorMillisEach());
        }
    }

    /** A round that counts. */
    void play() {
        runs.add(take(size()));
    }

    /** The median of the rounds. */
    double median(ToDoubleFunction<Run> quantity) {
        double[] sorted = runs.stream().mapToDouble(quantity).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Of all rounds. */
    int sendings() {
        return runs.stream().mapToInt(Run::sendings).sum();
    }

    /** Of all rounds. */
    long processorNanos() {
        return (long) (runs.stream().mapToDouble(Run::processorSeconds).sum() * NANOS_PER_SECOND);
    }

    /** The highest heap of all rounds, in bytes. */
    long peakHeap() {
        return runs.stream().mapToLong(Run::peakHeap).max().orElse(0);
    }

    /** For a round, sendings come at half the speed that it has: what each takes then, sorted. */
    List<Duration> latencies() {
        double pace = median(Run::perSecond) / 2;
        int count = (int) Math.max(1, pace * effort.seconds());
        contestant.prepare(next, count);
        List<Duration> taken =
                contestant.pace(next, count, pace).stream().sorted().toList();
        next += count;
        return taken;
    }

    private Run take(int count) {
        contestant.prepare(next, count);
        Run run = contestant.move(next, count);
        next += count;
        return run;
    }

    private int size() {
        return (int) Math.max(effort.least(), Math.min(MOST, speed * effort.seconds()));
    }
}
