package renkei.cli;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import renkei.bench.AuditBench;
import renkei.bench.Bench;
import renkei.bench.CheckBench;
import renkei.bench.Effort;
import renkei.bench.TrustBench;
import renkei.bench.flow.BenchGroup;
import renkei.bench.flow.FlowBench;
import renkei.bench.flow.FlowEffort;
import renkei.bench.flow.StepsBench;

/** Everything that can be measured, and how much of it. */
final class BenchOptions {
    private static final long ROWS_LIMIT = 100_000_000;
    private static final int ROUNDS_LIMIT = 99;
    private static final int SECONDS_LIMIT = 600;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "200000", descriptionKey = "bench.rows")
    private long rows;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", descriptionKey = "bench.rounds")
    private int rounds;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "3", descriptionKey = "bench.seconds")
    private int seconds;

    @Option(names = "--pairs", paramLabel = "N", defaultValue = "200", descriptionKey = "bench.pairs")
    private int pairs;

    @Mixin
    private WideOptions wide = new WideOptions();

    @Mixin
    private KeyTypeOption keys = new KeyTypeOption();

    /** @throws Unable if a number is out of range */
    List<Bench> benches(Machinery machinery, InstantSource clock) {
        if (rows < 1 || rows > ROWS_LIMIT) {
            throw new Unable("bench.rows.wrong", ROWS_LIMIT);
        }
        demand("--rounds", rounds, ROUNDS_LIMIT);
        demand("--seconds", seconds, SECONDS_LIMIT);
        demand("--pairs", pairs, BenchGroup.MOST);
        FlowEffort effort = FlowEffort.of(pairs, rounds, Duration.ofSeconds(seconds), keys.type());
        List<Bench> all = new ArrayList<>(List.of(
                new CheckBench(machinery.checker(), Effort.USUAL),
                new TrustBench(Effort.SMALL_WORK, clock),
                new AuditBench(rows),
                new FlowBench(machinery.bench(), effort, clock),
                new StepsBench(machinery.bench(), effort, clock)));
        all.addAll(wide.benches(machinery.bench(), clock));
        return all;
    }

    private static void demand(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw new Unable("option.wrong", option, value, "1–" + most);
        }
    }
}
