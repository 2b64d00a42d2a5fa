package renkei.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import renkei.demo.process.Cluster;
import renkei.demo.process.Clusters;
import renkei.demo.process.Program;
import renkei.ledger.jdbc.TestPostgres;

/**
 * Two hubs, two brokers and PostgreSQL as processes of their own, each killed under load, frozen or started anew, while
 * receivers take the files at once. {@code -Drenkei.long=true}: many times.
 */
class ClusterCrashIT {
    private static final int OFFICES = 8;
    private static final int ROUNDS = Boolean.getBoolean("renkei.long") ? 10 : 1;
    /** What one hub had seen another sees when it looks at everything. */
    private static final Map<String, String> SETTINGS = Map.of("hub.collect.full-look-ms", "3000");

    /** Slower than one hub could: the same machine runs everything, and starts programs meanwhile. */
    private static final int BEAT_MS = 100;

    private static final Duration UNTIL_QUIET = Duration.ofMinutes(5);

    @Test
    void nothingIsLostDoubledOrTornWhicheverPartOfTheClusterIsKilled(
            @TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder) throws Exception {
        long seed = Long.getLong("renkei.seed", new Random().nextLong());
        Group group = Group.make(folder.resolve("home"), OFFICES);
        try (Cluster cluster = Cluster.make(group.home().path(), Clusters.parts(), SETTINGS);
                Takers takers = new Takers(group)) {
            cluster.start();
            start(cluster.hub("a"));
            start(cluster.hub("b"));
            CareSoftware care = new CareSoftware(group, new Shapes(seed, OFFICES), seed, BEAT_MS);
            List<Blow> blows = blows(new Random(seed));
            try (care) {
                Blows dealing = new Blows(cluster, takers);
                dealing.flow();
                blows.forEach(dealing::deal);
            }
            List<Drop> dropped = care.dropped();
            Quiet.await(group, CrashIT.untaken(dropped), UNTIL_QUIET);
            for (Program hub : cluster.hubs()) {
                assertThat(hub.stop()).as(hub.name() + " stops when told to").isTrue();
            }
            Tally tally = new Books(group, dropped, () -> TestPostgres.open(cluster.postgres())).close();
            System.out.printf(
                    "blows %s, sendings %d, lost %d, doubled %d, torn %d, other faults %d, seed %d%n",
                    blows,
                    dropped.size(),
                    tally.lost().size(),
                    tally.doubled().size(),
                    takers.torn(dropped).size(),
                    tally.faults().size(),
                    seed);
            assertThat(tally.lost()).as("lost, seed %d", seed).isEmpty();
            assertThat(tally.doubled()).as("doubled, seed %d", seed).isEmpty();
            assertThat(takers.torn(dropped)).as("torn, seed %d", seed).isEmpty();
            assertThat(tally.faults()).as("faults, seed %d", seed).isEmpty();
        }
    }

    private static List<Blow> blows(Random random) {
        List<Blow> blows = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            blows.addAll(List.of(Blow.values()));
        }
        Collections.shuffle(blows, random);
        return blows;
    }

    private static void start(Program hub) {
        hub.start();
        hub.awaitReady(Cluster.START_LIMIT);
    }
}
