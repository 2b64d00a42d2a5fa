package renkei.cli;

import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine.Option;
import renkei.bench.Bench;
import renkei.bench.flow.BenchGroup;
import renkei.bench.wide.FairBench;
import renkei.bench.wide.IdleBench;

/** What can be measured of a hub with very many offices, and how many. */
final class WideOptions {
    private static final int OFFICES_LEAST = 4;
    private static final int OFFICES_MOST = 2 * BenchGroup.MOST;
    private static final int PILE_MOST = 10_000;

    @Option(names = "--offices", paramLabel = "N", defaultValue = "10000", descriptionKey = "bench.offices")
    private int offices;

    @Option(names = "--pile", paramLabel = "N", defaultValue = "5000", descriptionKey = "bench.pile")
    private int pile;

    /** @throws Unable if a number is out of range */
    List<Bench> benches(InstantSource clock) {
        if (offices < OFFICES_LEAST || offices > OFFICES_MOST) {
            throw new Unable("bench.offices.wrong", OFFICES_LEAST, OFFICES_MOST);
        }
        if (pile < 1 || pile > PILE_MOST) {
            throw new Unable("bench.pile.wrong", PILE_MOST);
        }
        return List.of(new IdleBench(offices, clock), new FairBench(offices, pile, clock));
    }
}
