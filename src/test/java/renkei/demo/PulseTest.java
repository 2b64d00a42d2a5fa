package renkei.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PulseTest {
    private final Pulse pulse = new Pulse();

    @Test
    void whereNothingArrivesAllOfTheTimeIsAPause() {
        pulse.beat(5);
        assertThat(pulse.longestPause(10, 110)).isEqualTo(Duration.ofNanos(100));
    }

    @Test
    void thePauseBeginsWithTheKillAndNotWithTheLastArrivalBefore() {
        beats(0, 100, 130, 150);
        assertThat(pulse.longestPause(90, 160)).isEqualTo(Duration.ofNanos(30));
    }

    @Test
    void aPauseThatLastsToTheEndCounts() {
        beats(10, 20, 30);
        assertThat(pulse.longestPause(0, 90)).isEqualTo(Duration.ofNanos(60));
    }

    @Test
    void whatArrivesLaterDoesNotCount() {
        beats(10, 20, 500);
        assertThat(pulse.longestPause(0, 25)).isEqualTo(Duration.ofNanos(10));
    }

    private void beats(long... nanos) {
        for (long each : nanos) {
            pulse.beat(each);
        }
    }
}
