package renkei.cli;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import renkei.bench.AuditBench;
import renkei.bench.Bench;
import renkei.bench.CheckBench;
import renkei.bench.Effort;
import renkei.bench.TrustBench;
import renkei.bench.flow.FlowBench;
import renkei.bench.flow.FlowEffort;
import renkei.bench.flow.StepsBench;

/** Everything that can be measured, and how much of it. */
final class BenchOptions {
    private static final long ROWS_LIMIT = 100_000_000;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "200000", descriptionKey = "bench.rows")
    private long rows;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", descriptionKey = "bench.rounds")
    private int rounds;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "3", descriptionKey = "bench.seconds")
    private int seconds;

    @Option(names = "--pairs", paramLabel = "N", defaultValue = "200", descriptionKey = "bench.pairs")
    private int pairs;

    @Mixin
    private KeyTypeOption keys = new KeyTypeOption();

    /** @throws Unable if a number is out of range */
    List<Bench> benches(Machinery machinery, InstantSource clock) {
        if (rows < 1 || rows > ROWS_LIMIT) {
            throw new Unable("bench.rows.wrong", ROWS_LIMIT);
        }
        FlowEffort effort = FlowEffort.of(pairs, rounds, Duration.ofSeconds(seconds), keys.type());
        return List.of(
                new CheckBench(machinery.checker(), Effort.USUAL),
                new TrustBench(Effort.SMALL_WORK, clock),
                new AuditBench(rows),
                new FlowBench(machinery.bench(), effort, clock),
                new StepsBench(machinery.bench(), effort, clock));
    }
}
