package renkei.cli;

import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.Option;
import renkei.bench.AuditBench;
import renkei.bench.Bench;
import renkei.bench.CheckBench;
import renkei.bench.Effort;
import renkei.bench.TrustBench;

/** Everything that can be measured, and how much of it. */
final class BenchOptions {
    private static final long ROWS_LIMIT = 100_000_000;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "200000", descriptionKey = "bench.rows")
    private long rows;

    /** @throws Unable if a number is out of range */
    List<Bench> benches(Machinery machinery, InstantSource clock) {
        if (rows < 1 || rows > ROWS_LIMIT) {
            throw new Unable("bench.rows.wrong", ROWS_LIMIT);
        }
        return List.of(
                new CheckBench(machinery.checker(), Effort.USUAL),
                new TrustBench(Effort.SMALL_WORK, clock),
                new AuditBench(rows));
    }
}
