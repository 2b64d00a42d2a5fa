package renkei.demo;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import renkei.demo.process.Cluster;
import renkei.demo.process.Parts;
import renkei.demo.process.Program;
import renkei.home.Home;
import renkei.operator.Operator;
import renkei.operator.Operators;
import renkei.trust.ContainerLimits;
import renkei.trust.TrustAnchors;
import renkei.trust.Verifier;

/** Two hubs, two brokers and PostgreSQL as processes of their own, under load, each killed in turn. */
public final class ClusterDemo implements AutoCloseable {
    /** When nothing new is dropped any more, all that was must be accounted for within so long. */
    public static final Duration LIMIT = Duration.ofMinutes(3);

    private static final List<String> HUBS = List.of("a", "b");
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Demo.Order order;
    private final Stage stage;
    private final Cluster cluster;
    private final Operators operators;
    private final Clock clock;
    private final Sequences sequences;
    private final Patience patience = new Patience();

    /** Makes the home and the cluster; nothing runs yet. */
    public ClusterDemo(Demo.Order order, Parts parts, Operators operators, Clock clock) {
        this.order = order;
        this.operators = operators;
        this.clock = clock;
        this.sequences = new Sequences(clock);
        this.stage = Stage.set(order.home(), Group.invent(order.offices()), clock);
        this.cluster = Cluster.make(stage.home().path(), parts, ShortWaits.underKills());
    }

    public Home home() {
        return stage.home();
    }

    public Group group() {
        return stage.group();
    }

    /** Starts everything; returns when files flow. */
    public void start(ClusterWatcher watcher) {
        cluster.start();
        cluster.servers().forEach(watcher::started);
        for (String name : HUBS) {
            Program hub = cluster.hub(name);
            hub.start();
            hub.awaitReady(Cluster.START_LIMIT);
            watcher.started(hub);
        }
    }

    /**
     * Sends without a break, kills every part once, and compares what became of all that was sent with what should have.
     *
     * @param number of the round, from 1
     * @return nothing if it was stopped
     */
    public Optional<ClusterBalance> play(int number, ClusterWatcher watcher) throws IOException {
        Random random = new Random(order.seed() + number);
        YearMonth month = YearMonth.from(LocalDate.ofInstant(clock.instant(), JAPAN));
        Sums before = sums();
        List<Strike> strikes = new ArrayList<>();
        Load load = new Load(stage, new Work(sequences, month, order.seed() + number), random);
        try (load) {
            Strikes striking = new Strikes(cluster, load, patience, watcher);
            for (Victim victim : Victim.values()) {
                striking.strike(victim).ifPresent(strikes::add);
            }
            load.finish();
            patience.until(LIMIT, () -> {
                watcher.progress(load.arrived(), load.dropped());
                return load.arrived() == load.dropped();
            });
            // Still taking: what comes twice, comes late.
            patience.until(LIMIT, () -> sums().equals(before.plus(load.drops())));
        }
        return patience.isStopped() ? Optional.empty() : Optional.of(balance(strikes, load, before));
    }

    private ClusterBalance balance(List<Strike> strikes, Load load, Sums before) throws IOException {
        try (Operator operator = operators.of(home())) {
            TrustAnchors anchors = TrustAnchors.read(home().keys().resolve("trust"));
            ReceiptCheck receipts = new ReceiptCheck(new Verifier(anchors, clock, ContainerLimits.USUAL));
            Inspection inspection = new Inspection(new Answers(home()), receipts, operator);
            return new ClusterBalance(strikes, inspection.of(load.drops(), load.arrivals(), before));
        }
    }

    private Sums sums() {
        try (Operator operator = operators.of(home())) {
            return Sums.of(operator);
        }
    }

    /** Does nothing for so long, unless it is stopped; tells whether it was. */
    public boolean rest(Duration duration) {
        return patience.rest(duration);
    }

    /** Ends a round that is under way; may be called by any thread. */
    public void stop() {
        patience.stop();
    }

    public boolean isStopped() {
        return patience.isStopped();
    }

    /** Ends all processes; the home stays, without its ledger. */
    @Override
    public void close() {
        cluster.close();
    }
}
