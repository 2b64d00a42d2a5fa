package renkei.cli;

import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.Option;
import renkei.bench.AuditBench;
import renkei.bench.Bench;
import renkei.bench.CheckBench;
import renkei.bench.Effort;
import renkei.bench.TrustBench;
import renkei.bench.flow.BenchGroup;
import renkei.bench.wide.FairBench;
import renkei.bench.wide.IdleBench;

/** Everything that can be measured, and how much of it. */
final class BenchOptions {
    private static final long ROWS_LIMIT = 100_000_000;
    private static final int PILE_LIMIT = 100_000;

    @Option(names = "--rows", paramLabel = "N", defaultValue = "200000", descriptionKey = "bench.rows")
    private long rows;

    @Option(names = "--offices", paramLabel = "N", defaultValue = "10000", descriptionKey = "bench.offices")
    private int offices;

    @Option(names = "--pile", paramLabel = "N", defaultValue = "5000", descriptionKey = "bench.pile")
    private int pile;

    /** @throws Unable if a number is out of range */
    List<Bench> benches(Machinery machinery, InstantSource clock) {
        if (rows < 1 || rows > ROWS_LIMIT) {
            throw new Unable("bench.rows.wrong", ROWS_LIMIT);
        }
        if (offices < 4 || offices > 2 * BenchGroup.MOST) {
            throw new Unable("bench.offices.wrong", 2 * BenchGroup.MOST);
        }
        if (pile < 1 || pile > PILE_LIMIT) {
            throw new Unable("bench.pile.wrong", PILE_LIMIT);
        }
        return List.of(
                new CheckBench(machinery.checker(), Effort.USUAL),
                new TrustBench(Effort.SMALL_WORK, clock),
                new AuditBench(rows),
                new IdleBench(offices, clock),
                new FairBench(offices, pile, clock));
    }
}
