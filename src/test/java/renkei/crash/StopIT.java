package renkei.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** A hub that is told to stop in the middle of its work finishes what it has in hand and leaves the rest as it is. */
class StopIT {
    private static final int OFFICES = 8;
    private static final int STOPS = Boolean.getBoolean("renkei.long") ? 20 : 3;
    private static final int STOPPED_BY_SIGTERM = 143;

    @Test
    void stopsWithin30SecondsUnderLoadAndLosesAndDoublesNothing(@TempDir(cleanup = CleanupMode.ON_SUCCESS) Path folder)
            throws Exception {
        long seed = Long.getLong("renkei.seed", new Random().nextLong());
        Group group = Group.make(folder.resolve("home"), OFFICES);
        try (Takers takers = new Takers(group)) {
            CareSoftware care = new CareSoftware(group, new Shapes(seed, OFFICES), seed);
            try (care) {
                for (int stop = 0; stop < STOPS; stop++) {
                    stopUnderLoad(group, takers);
                }
            }
            List<Drop> dropped = care.dropped();
            try (HubProcess last = HubProcess.start(group.home().path())) {
                last.awaitWorking();
                Quiet.await(group, CrashIT.untaken(dropped), Duration.ofMinutes(2));
                last.terminate();
                assertThat(last.ended(Duration.ofSeconds(30))).isTrue();
            }
            Tally tally = new Books(group, dropped).close();
            assertThat(tally.lost()).as("lost, seed %d", seed).isEmpty();
            assertThat(tally.doubled()).as("doubled, seed %d", seed).isEmpty();
            assertThat(takers.torn(dropped)).as("torn, seed %d", seed).isEmpty();
            assertThat(tally.faults()).as("faults, seed %d", seed).isEmpty();
        }
    }

    private static void stopUnderLoad(Group group, Takers takers) throws Exception {
        try (HubProcess hub = HubProcess.start(group.home().path())) {
            hub.awaitWorking();
            long before = takers.count();
            Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> takers.count() > before + 50);
            hub.terminate();
            assertThat(hub.ended(Duration.ofSeconds(30)))
                    .as(() -> "did not stop:\n" + hub.output())
                    .isTrue();
            assertThat(hub.exitCode()).isEqualTo(STOPPED_BY_SIGTERM);
            assertThat(hub.output())
                    .as("nothing counts as a failed try")
                    .doesNotContain("tried again")
                    .doesNotContain("waits:")
                    .doesNotContain("ERROR");
        }
    }
}
