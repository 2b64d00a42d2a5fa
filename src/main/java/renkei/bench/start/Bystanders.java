package renkei.bench.start;

import java.util.ArrayList;
import java.util.List;
import renkei.bench.flow.Arrivals;
import renkei.bench.flow.BenchGroup;
import renkei.bench.flow.Crates;
import renkei.bench.flow.Load;
import renkei.home.Home;

/** Two offices that have nothing to do with a backlog, and send to one another. */
final class Bystanders {
    private static final int SENDINGS = 20;

    private final Arrivals arrivals;
    private final Crates crates;
    private int sent;

    Bystanders(Home home, BenchGroup group) {
        BenchGroup pair = new BenchGroup(group.pairs().subList(0, 1));
        this.arrivals = new Arrivals(home, pair);
        this.crates = new Crates(home, Load.actuals(pair, 1));
    }

    /** From the drop of a sending to its receipt, one after the other; the one in the middle. */
    double latencyMs() {
        crates.fill(sent, SENDINGS);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < SENDINGS; i++) {
            int before = arrivals.receipts();
            long start = System.nanoTime();
            crates.send(sent++);
            arrivals.awaitReceipts(before + 1);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times.stream().sorted().toList().get(SENDINGS / 2);
    }
}
