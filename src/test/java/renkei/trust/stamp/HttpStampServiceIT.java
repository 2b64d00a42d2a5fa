package renkei.trust.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import renkei.sending.Digest;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/** A service over real HTTP, good and bad. */
class HttpStampServiceIT {
    private static final Instant NOW = Instant.parse("2026-06-01T03:04:05Z");
    private static final Digest DIGEST = Digest.of(new byte[] {1, 2, 3});

    private final LoopbackStamps stamps = new LoopbackStamps(InstantSource.fixed(NOW));

    @AfterEach
    void close() {
        stamps.close();
    }

    @Test
    void aGoodServiceGivesAStampThatHolds() throws StampRefused {
        Stamp stamp = stamps.check().check(stamps.client(Duration.ofSeconds(30)).stamp(DIGEST), DIGEST);

        assertThat(stamp.time()).isEqualTo(NOW);
        assertThat(stamp.accuracy()).isEqualTo(Duration.ofSeconds(1));
        assertThat(stamp.by()).isEqualTo("試験用時刻認証局");
    }

    @ParameterizedTest
    @CsvSource({
        "AWAY, 30000, ''",
        "SLOW, 300, no answer within 300 ms",
        "STUCK, 300, no answer within 300 ms",
        "HUGE, 30000, more than 65536 bytes",
        "WRONG_NONCE, 30000, nonce",
        "WRONG_IMPRINT, 30000, imprint",
        "WRONG_KEY, 30000, signature",
        "EXPIRED_CERTIFICATE, 30000, EXPIRED",
        "STRANGER, 30000, UNTRUSTED",
        "WRONG_CLOCK, 30000, set the clock that is wrong",
        "REFUSES, 30000, ''",
        "GARBAGE, 30000, no time-stamp",
        "SERVER_ERROR, 30000, HTTP 500",
        "REDIRECT, 30000, HTTP 302"
    })
    void aBadOneIsUnavailableAndSaysWhy(LoopbackStamps.Fault fault, int timeout, String reason) {
        stamps.fails(fault);

        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> stamps.client(Duration.ofMillis(timeout)).stamp(DIGEST))
                .matches(e -> e.failure() == Failure.STAMP_UNAVAILABLE)
                .withMessageContaining(stamps.url().toString())
                .withMessageContaining(reason);
    }

    @Test
    void aServiceThatComesBackIsUsedAgain() {
        stamps.fails(LoopbackStamps.Fault.AWAY);
        HttpStampService client = stamps.client(Duration.ofSeconds(30));
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> client.stamp(DIGEST));
        stamps.fails(LoopbackStamps.Fault.NONE);

        assertThat(client.stamp(DIGEST)).isNotEmpty();
    }

    @Test
    void aStampOfSomethingElseIsRefused() {
        byte[] token = stamps.client(Duration.ofSeconds(30)).stamp(DIGEST);

        assertThatExceptionOfType(StampRefused.class)
                .isThrownBy(() -> stamps.check().check(token, Digest.of(new byte[0])))
                .matches(e -> e.flaw() == StampFlaw.INVALID);
    }
}
