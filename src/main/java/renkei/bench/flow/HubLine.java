package renkei.bench.flow;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import renkei.home.Home;

/** The offices of a home on which a hub runs. A sending is answered for when its sender has a receipt. */
final class HubLine implements Line {
    private static final Duration LOOK = Duration.ofMillis(10);

    private final Yard yard;
    private final Load load;
    private final Crates crates;

    /** @param yard shared by all lines of one home */
    HubLine(Yard yard, Load load) {
        this.yard = yard;
        this.load = load;
        this.crates = new Crates(yard.home(), load);
    }

    /** A home, the hub that runs on it, and the receipts that must come. */
    record Yard(Home home, BenchGroup group, BenchHub.Running hub, Awaited receipts) {}

    @Override
    public void fill(int first, int count) {
        crates.fill(first, count);
    }

    @Override
    public List<String> send(int number) {
        Path office = yard.home().office(load.template(number).sender());
        yard.receipts().expect(office.resolve("receipts"));
        return crates.send(number);
    }

    @Override
    public void await() {
        yard.receipts().await();
    }

    @Override
    public void settle() {
        long start = System.nanoTime();
        while (yard.hub().waiting() > 0) {
            if (System.nanoTime() - start > Awaited.PATIENCE.toNanos()) {
                throw new IllegalStateException("messages wait in the queues of the hub for over a minute");
            }
            Pause.of(LOOK);
        }
    }

    @Override
    public Map<String, Instant> documents() {
        return new Arrivals(yard.home(), yard.group()).documents();
    }
}
