package renkei.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import renkei.demo.process.Cluster;
import renkei.demo.process.Program;

/** Deals blows to a cluster whose receivers take at once what comes, and waits until files flow on. */
final class Blows {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final String THIRD = "c";
    /** So many more were taken: what was under way before, and some that were not. */
    private static final int FLOW = 20;

    private final Cluster cluster;
    private final Takers takers;

    Blows(Cluster cluster, Takers takers) {
        this.cluster = cluster;
        this.takers = takers;
    }

    void deal(Blow blow) {
        switch (blow) {
            case LEADING_HUB_KILLED -> kill(leading());
            case OTHER_HUB_KILLED -> kill(other());
            case BROKER_KILLED -> kill(cluster.brokers().working());
            case POSTGRESQL_KILLED -> kill(cluster.postgres().program());
            case LEADING_HUB_FROZEN -> freeze(leading());
            case HUBS_RESTARTED -> cluster.hubs().forEach(this::restart);
            case HUB_ADDED -> toggle(cluster.hub(THIRD));
        }
        flow();
    }

    /** Waits until files have flowed for a while. */
    void flow() {
        long before = takers.count();
        Awaitility.await().atMost(LIMIT).until(() -> takers.count() > before + FLOW);
    }

    private void kill(Program program) {
        program.kill();
        flow();
        start(program);
    }

    private void freeze(Program leading) {
        leading.freeze();
        Awaitility.await()
                .atMost(LIMIT)
                .until(() -> cluster.leadingHub().filter(hub -> hub != leading).isPresent());
        flow();
        leading.thaw();
    }

    private void restart(Program hub) {
        stop(hub);
        flow();
        start(hub);
    }

    private void toggle(Program hub) {
        if (hub.isAlive()) {
            stop(hub);
        } else {
            start(hub);
        }
    }

    private static void stop(Program hub) {
        assertThat(hub.stop())
                .as(() -> hub.name() + " stops when told to:\n" + hub.output())
                .isTrue();
    }

    private static void start(Program program) {
        program.start();
        program.awaitReady(Cluster.START_LIMIT);
    }

    private Program leading() {
        Awaitility.await().atMost(LIMIT).until(() -> cluster.leadingHub().isPresent());
        return cluster.leadingHub().orElseThrow();
    }

    private Program other() {
        Program leading = leading();
        List<Program> others =
                cluster.hubs().stream().filter(hub -> hub != leading).toList();
        return others.get(0);
    }
}
