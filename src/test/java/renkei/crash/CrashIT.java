package renkei.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the hub at named points and at random, under load, while receivers take the files at once. {@code
 * -Drenkei.long=true}: at least 200 times.
 */
class CrashIT {
    private static final boolean LONG = Boolean.getBoolean("renkei.long");
    private static final int OFFICES = 8;
    private static final int RANDOM_KILLS = LONG ? 130 : 6;
    private static final int ROUNDS = LONG ? 3 : 1;
    private static final Duration UNTIL_POINT = Duration.ofMinutes(2);
    private static final Duration UNTIL_QUIET = Duration.ofMinutes(3);

    @Test
    void nothingIsLostDoubledOrTornHoweverOftenTheHubIsKilled(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws Exception {
        long seed = Long.getLong("renkei.seed", new Random().nextLong());
        Random random = new Random(seed);
        Group group = Group.make(folder.resolve("home"), OFFICES);
        List<Drop> dropped;
        int kills;
        try (Takers takers = new Takers(group)) {
            CareSoftware care = new CareSoftware(group, new Shapes(seed, OFFICES), seed);
            try (care) {
                kills = killAtPoints(group, random) + killAtRandom(group, random);
            }
            dropped = care.dropped();
            try (HubProcess last = HubProcess.start(group.home().path())) {
                last.awaitWorking();
                Quiet.await(group, untaken(dropped), UNTIL_QUIET);
                last.terminate();
                assertThat(last.ended(Duration.ofSeconds(30)))
                        .as("stops when told to")
                        .isTrue();
            }
            Tally tally = new Books(group, dropped).close();
            System.out.printf(
                    "kills %d, sendings %d, documents %d, lost %d, doubled %d, torn %d, other faults %d, seed %d%n",
                    kills,
                    dropped.size(),
                    dropped.stream().mapToInt(drop -> drop.documents().size()).sum(),
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

    private static int killAtPoints(Group group, Random random) throws Exception {
        List<Point> points = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            points.addAll(LONG ? List.of(Point.values()) : Point.SHORT);
        }
        Collections.shuffle(points, random);
        for (Point point : points) {
            try (HubProcess hub = HubProcess.dying(group.home().path(), point)) {
                hub.arm();
                assertThat(hub.ended(UNTIL_POINT))
                        .as(() -> point + " was not reached:\n" + hub.output())
                        .isTrue();
                assertThat(hub.died()).as(() -> point + ":\n" + hub.output()).isEqualTo(point.name());
                assertThat(hub.exitCode()).as("killed by SIGKILL").isEqualTo(HubProcess.KILLED);
            }
        }
        return points.size();
    }

    /** One in six dies while it still starts. */
    private static int killAtRandom(Group group, Random random) throws Exception {
        for (int i = 0; i < RANDOM_KILLS; i++) {
            try (HubProcess hub = HubProcess.start(group.home().path())) {
                if (random.nextInt(6) > 0) {
                    hub.awaitWorking();
                }
                assertThat(hub.ended(Duration.ofMillis(random.nextInt(2_000))))
                        .as(() -> "ended by itself:\n" + hub.output())
                        .isFalse();
                assertThat(hub.kill()).as("killed by SIGKILL").isEqualTo(HubProcess.KILLED);
            }
        }
        return RANDOM_KILLS;
    }

    static long untaken(List<Drop> dropped) {
        String receiver = Group.number(OFFICES - 1).value();
        return dropped.stream()
                .filter(drop -> drop.fate() == Drop.Fate.DELIVERED)
                .filter(drop -> drop.receiver().equals(receiver))
                .count();
    }
}
