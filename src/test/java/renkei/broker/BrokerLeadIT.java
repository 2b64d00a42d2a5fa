package renkei.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerLeadIT {
    @TempDir
    private Path folder = Path.of("");

    private final AtomicLong nanos = new AtomicLong();
    private TestBroker broker;
    private BrokerLead first;
    private BrokerLead second;

    @BeforeEach
    void startBroker() throws Exception {
        broker = TestBroker.start(folder.resolve("store"));
        first = new BrokerLead(broker.address(), nanos::get);
        second = new BrokerLead(broker.address(), nanos::get);
    }

    @AfterEach
    void stopAll() throws Exception {
        first.stop();
        second.stop();
        broker.stop();
    }

    @Test
    void oneHubLeadsUntilItStopsAndThenAnother() {
        first.start();
        await().until(first::isOurs);
        second.look();
        assertThat(second.isOurs()).isFalse();

        first.stop();

        assertThat(first.isOurs()).isFalse();
        second.look();
        assertThat(second.isOurs()).isTrue();
    }

    @Test
    void whoWasStoppedForFiveSecondsDoesNotLeadBeforeTheBrokerSaysSoAgain() {
        first.look();
        assertThat(first.isOurs()).isTrue();

        nanos.addAndGet(Duration.ofSeconds(5).toNanos());

        assertThat(first.isOurs()).isFalse();
        first.look();
        assertThat(first.isOurs()).isTrue();
    }

    @Test
    void whoLostItsConnectionLeadsNoMoreAndMakesRoomForAnother() throws Exception {
        first.look();
        broker.stop();
        first.look();
        assertThat(first.isOurs()).isFalse();

        broker.start();
        second.look();
        first.look();

        assertThat(List.of(first.isOurs(), second.isOurs())).containsExactly(false, true);
    }

    @Test
    void nobodyLeadsWhoMayNotListen() {
        BrokerLead stranger = new BrokerLead(broker.address("wrong"), nanos::get);
        stranger.look();
        assertThat(stranger.isOurs()).isFalse();
    }
}
