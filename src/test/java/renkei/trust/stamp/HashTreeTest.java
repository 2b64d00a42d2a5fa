package renkei.trust.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.ers.ERSData;
import org.bouncycastle.tsp.ers.ERSDataGroup;
import org.bouncycastle.tsp.ers.ERSEvidenceRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import renkei.sending.Digest;

/** One time-stamp for many: ours makes the records, ours and Bouncy Castle's reading of RFC 4998 judge them. */
class HashTreeTest {
    private static final Instant NOW = Instant.parse("2026-06-01T03:04:05Z");

    private final LoopbackStamps stamps = new LoopbackStamps(InstantSource.fixed(NOW));

    @AfterEach
    void close() {
        stamps.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 100})
    void everyLeafHasARecordThatHolds(int leaves) throws Exception {
        List<Protected> files =
                IntStream.range(0, leaves).mapToObj(HashTreeTest::files).toList();
        HashTree tree = new HashTree(files);
        byte[] token = stamps.client(Duration.ofSeconds(30)).stamp(tree.root());

        for (int i = 0; i < leaves; i++) {
            byte[] record = tree.record(i, token);
            assertThat(new EvidenceRecords(stamps.check())
                            .check(record, files.get(i))
                            .time())
                    .isEqualTo(NOW);
            bouncyCastle(record).validatePresent(group(files.get(i)), Date.from(NOW));
        }
        assertThat(stamps.requests()).isEqualTo(1);
    }

    @Test
    void tenThousandLeavesNeedOneStamp() throws Exception {
        List<Protected> files =
                IntStream.range(0, 10_000).mapToObj(HashTreeTest::files).toList();
        HashTree tree = new HashTree(files);
        byte[] token = stamps.client(Duration.ofSeconds(30)).stamp(tree.root());

        for (int i : new int[] {0, 4_999, 9_999}) {
            assertThat(new EvidenceRecords(stamps.check())
                            .check(tree.record(i, token), files.get(i))
                            .time())
                    .isEqualTo(NOW);
        }
        assertThat(tree.record(9_999, token).length).isLessThan(4_000);
        assertThat(stamps.requests()).isEqualTo(1);
    }

    @Test
    void aRecordOfAnotherLeafOrOfAnotherStampIsRefused() throws Exception {
        List<Protected> files =
                IntStream.range(0, 4).mapToObj(HashTreeTest::files).toList();
        HashTree tree = new HashTree(files);
        byte[] token = stamps.client(Duration.ofSeconds(30)).stamp(tree.root());
        byte[] other = stamps.client(Duration.ofSeconds(30)).stamp(Digest.of(new byte[0]));
        EvidenceRecords records = new EvidenceRecords(stamps.check());

        assertThatExceptionOfType(StampRefused.class)
                .isThrownBy(() -> records.check(tree.record(1, token), files.get(2)))
                .matches(e -> e.flaw() == StampFlaw.INVALID);
        assertThatExceptionOfType(StampRefused.class)
                .isThrownBy(() -> records.check(tree.record(1, other), files.get(1)))
                .matches(e -> e.flaw() == StampFlaw.INVALID);
    }

    @Test
    void whereverARecordIsDamagedNothingButARefusalComesOfIt() {
        List<Protected> files =
                IntStream.range(0, 4).mapToObj(HashTreeTest::files).toList();
        HashTree tree = new HashTree(files);
        byte[] record = tree.record(1, stamps.client(Duration.ofSeconds(30)).stamp(tree.root()));
        EvidenceRecords records = new EvidenceRecords(stamps.check());

        for (int i = 0; i < record.length; i += 3) {
            byte[] damaged = record.clone();
            damaged[i] ^= 0x55;
            try {
                assertThat(records.check(damaged, files.get(1)).time()).isEqualTo(NOW);
            } catch (StampRefused expected) {
                assertThat(expected.flaw()).isNotNull();
            }
        }
    }

    private static ERSEvidenceRecord bouncyCastle(byte[] record) throws Exception {
        return new ERSEvidenceRecord(record, new JcaDigestCalculatorProviderBuilder().build());
    }

    private static ERSData group(Protected files) {
        return new ERSDataGroup(files.digests().stream()
                .map(digest -> (ERSData) (calculator, before) -> digest.raw())
                .toList());
    }

    private static Protected files(int leaf) {
        return new Protected(List.of(digest(leaf + "a"), digest(leaf + "b"), digest(leaf + "c")));
    }

    private static Digest digest(String text) {
        return Digest.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
