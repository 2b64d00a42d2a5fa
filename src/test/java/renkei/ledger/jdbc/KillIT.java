package renkei.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.ledger.Audit;
import renkei.ledger.Event;
import renkei.sending.SendingId;
import renkei.sending.Unavailable;

class KillIT {
    private static final int KILLS = 5;

    @Test
    void losesNothingAcknowledgedHoweverOftenTheProcessIsKilled(@TempDir Path home) throws Exception {
        Random random = new Random();
        List<Long> acknowledged = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            long next = kill * 1_000_000L;
            acknowledged.addAll(recordUntilKilled(home, next, 3 + random.nextInt(30)));
            checkAll(home, acknowledged);
        }
    }

    private List<Long> recordUntilKilled(Path home, long firstBatch, int batches)
            throws IOException, InterruptedException {
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LedgerVictim.class.getName(),
                        home.toString(),
                        Long.toString(firstBatch))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<Long> acknowledged = new ArrayList<>();
        try (BufferedReader output = victim.inputReader()) {
            String line = output.readLine();
            while (line != null) {
                if (line.matches("[0-9]+")) {
                    acknowledged.add(Long.parseLong(line));
                }
                if (acknowledged.size() == 1) {
                    assertThatThrownBy(() -> DurableH2.open(home))
                            .isInstanceOf(Unavailable.class)
                            .hasMessageContaining("another hub");
                }
                if (acknowledged.size() == batches) {
                    victim.toHandle().destroyForcibly();
                }
                line = output.readLine();
            }
        }
        assertThat(victim.waitFor()).as("killed by SIGKILL").isEqualTo(137);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(batches);
        return acknowledged;
    }

    private void checkAll(Path home, List<Long> acknowledged) {
        try (var database = DurableH2.open(home)) {
            var ledger = new JdbcLedger(database, Durability.of(database));
            assertThat(ledger.audit()).isInstanceOfSatisfying(Audit.Sound.class, sound -> assertThat(sound.rows())
                    .as("whole batches")
                    .isGreaterThanOrEqualTo(acknowledged.size() * 4L * LedgerVictim.SENDINGS_A_BATCH)
                    .matches(rows -> rows % (4L * LedgerVictim.SENDINGS_A_BATCH) == 0));
            for (long batch : acknowledged) {
                Map<SendingId, List<Event>> stories =
                        LedgerVictim.batch(batch).stream().collect(Collectors.groupingBy(Event::sending));
                stories.forEach(
                        (sending, story) -> assertThat(ledger.story(sending)).isEqualTo(story));
            }
        }
    }
}
