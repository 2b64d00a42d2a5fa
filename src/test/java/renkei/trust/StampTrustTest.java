package renkei.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.Test;
import renkei.sending.Content;
import renkei.trust.stamp.LoopbackStamps;

/** What the table of containers does not hold: stamps that are right in themselves and cannot be true. */
class StampTrustTest {

    @Test
    void aStampFromBeforeTheSignatureIsRefused() {
        try (LoopbackStamps stamps = new LoopbackStamps(Trial.CLOCK)) {
            InstantSource later = InstantSource.fixed(Trial.NOW.plus(Duration.ofHours(1)));
            Verifier verifier = Trial.verifier(Trial.AUTHORITY, later.instant());
            Content container = new Signer(verifier, later)
                    .sign(Trial.EC, Trial.documents(), stamps.client(Duration.ofSeconds(30)))
                    .content();

            assertThat(Trial.flaw(verifier.believing(
                                    TrustAnchors.of(Set.of(stamps.authority().certificate())))
                            .verify(container)))
                    .isEqualTo(Flaw.STAMP_TIME_WRONG);
        }
    }

    @Test
    void aRecordWithoutItsManifestIsRefused() {
        assertThat(Trial.flaw(Trial.tampered(entries -> entries.put(EvidenceEntry.RECORD, new byte[10]))))
                .isEqualTo(Flaw.STAMP_BROKEN);
    }
}
