package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.folder.Disk;
import renkei.folder.Vault;
import renkei.sending.Digest;
import renkei.sending.SendingId;
import renkei.sending.Unavailable;
import renkei.trust.stamp.EvidenceRecords;
import renkei.trust.stamp.LoopbackStamps;
import renkei.trust.stamp.Protected;

/** A batch that is cut off comes again whole: nothing is lost, nothing is stamped twice. */
class BatchStampsTest {
    private static final Instant NOW = Instant.parse("2026-06-01T03:04:05Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final StampSettings SETTINGS =
            new StampSettings("batch", "http://127.0.0.1/", "", 1000, 1000, 1000, true, 5000);

    private final LoopbackStamps stamps = new LoopbackStamps(CLOCK);
    private final StampWatch watch = new StampWatch(SETTINGS, CLOCK);

    @TempDir
    private Path folder;

    private Vault vault;
    private BatchStamps batches;

    @BeforeEach
    void make() {
        vault = new Vault(folder.resolve("vault"), Disk.local(), 1_000_000);
        vault.create();
        batches = new BatchStamps(new Stamping.Source(stamps.client(Duration.ofSeconds(30)), watch), vault);
    }

    @AfterEach
    void close() {
        stamps.close();
    }

    @Test
    void aBatchThatComesAgainAfterACrashIsNotStampedAgain() throws Exception {
        batches.stamp(batch(0, 3));
        batches.stamp(batch(0, 3));

        assertThat(stamps.requests()).isEqualTo(1);
        for (int i = 0; i < 3; i++) {
            assertThat(new EvidenceRecords(stamps.check())
                            .check(record(i), files(i))
                            .time())
                    .isEqualTo(NOW);
        }
    }

    @Test
    void whatHasItsRecordFromBeforeACrashKeepsItAndTheRestGetsItsOwn() throws Exception {
        batches.stamp(batch(0, 2));
        byte[] before = record(1);

        batches.stamp(batch(0, 5));

        assertThat(record(1)).isEqualTo(before);
        assertThat(new EvidenceRecords(stamps.check())
                        .check(record(4), files(4))
                        .time())
                .isEqualTo(NOW);
    }

    @Test
    void aServiceThatIsAwayLeavesTheBatchAndTheOldestSignatureTellsSinceWhen() {
        stamps.fails(LoopbackStamps.Fault.AWAY);

        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> batches.stamp(batch(0, 3)));

        assertThat(watch.isOverdue())
                .as("signed ten seconds ago, five are allowed")
                .isTrue();
        assertThatExceptionOfType(Unavailable.class).isThrownBy(watch::demandNotOverdue);
        stamps.fails(LoopbackStamps.Fault.NONE);
        batches.stamp(batch(0, 3));
        assertThat(watch.isOverdue()).isFalse();
        assertThat(record(2)).isNotEmpty();
    }

    private byte[] record(int number) {
        return vault.record(id(number), files(number).digest()).orElseThrow();
    }

    private static List<Map<String, Object>> batch(int first, int end) {
        return IntStream.range(first, end)
                .mapToObj(number -> new StampOrder(id(number), files(number), NOW.minusSeconds(10)).headers())
                .toList();
    }

    private static SendingId id(int number) {
        return new SendingId("abcdefghijklmnopqrstuvwxyz23456".substring(0, 31) + (char) ('a' + number));
    }

    private static Protected files(int number) {
        return new Protected(List.of(
                Digest.of(("a" + number).getBytes(StandardCharsets.UTF_8)),
                Digest.of(("b" + number).getBytes(StandardCharsets.UTF_8))));
    }
}
