package renkei.cli;

import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.Option;
import renkei.bench.Bench;
import renkei.bench.flow.BenchGroup;
import renkei.bench.flow.Rig;
import renkei.bench.start.BacklogBench;
import renkei.bench.start.StartBench;
import renkei.bench.wide.FairBench;
import renkei.bench.wide.IdleBench;

/** What can be measured of a hub with very much to do, and how much. */
final class WideOptions {
    private static final int OFFICES_LEAST = 4;
    private static final int OFFICES_MOST = 2 * BenchGroup.MOST;
    private static final int PILE_MOST = 10_000;
    private static final long WAITING_MOST = 10_000_000;

    @Option(names = "--offices", paramLabel = "N", defaultValue = "10000", descriptionKey = "bench.offices")
    private int offices;

    @Option(names = "--pile", paramLabel = "N", defaultValue = "5000", descriptionKey = "bench.pile")
    private int pile;

    @Option(names = "--waiting", paramLabel = "N", defaultValue = "100000", descriptionKey = "bench.waiting")
    private long waiting;

    /** @throws Unable if a number is out of range */
    List<Bench> benches(Rig rig, InstantSource clock) {
        if (offices < OFFICES_LEAST || offices > OFFICES_MOST) {
            throw new Unable("bench.offices.wrong", OFFICES_LEAST, OFFICES_MOST);
        }
        if (pile < 1 || pile > PILE_MOST) {
            throw new Unable("bench.pile.wrong", PILE_MOST);
        }
        if (waiting < 0 || waiting > WAITING_MOST) {
            throw new Unable("bench.waiting.wrong", WAITING_MOST);
        }
        return List.of(
                new IdleBench(offices, clock),
                new FairBench(offices, pile, clock),
                new StartBench(
                        rig.backlog(),
                        List.of(new StartBench.Case(1_000, 0, 5), new StartBench.Case(10_000, waiting, 15)),
                        clock),
                new BacklogBench(rig.backlog(), waiting, clock));
    }
}
