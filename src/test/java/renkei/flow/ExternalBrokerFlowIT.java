package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import renkei.broker.TestBroker;
import renkei.folder.HomeInUse;
import renkei.operator.HubStatus;
import renkei.operator.Operator;

/** A hub whose broker is a process of its own goes on after the broker was away, without being started again. */
class ExternalBrokerFlowIT {
    private static final Duration LIMIT = Duration.ofMinutes(3);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatLiesInTheOutboxWhileTheBrokerIsAwayArrivesOnceWhenItIsBack() throws Exception {
        GroupHome home = GroupHome.make(folder.resolve("home"), 2);
        List<MixedSending> sendings = MixedSending.among(2, 6);
        try (TestBroker broker = TestBroker.start(folder.resolve("store"));
                ConfigurableApplicationContext hub = home.start(broker.settings())) {
            drop(home, sendings.subList(0, 3));
            await().atMost(LIMIT).until(() -> receipts(home) == 3);

            broker.stop();
            drop(home, sendings.subList(3, 6));
            await().atMost(LIMIT).until(() -> !status(hub).cluster().broker());
            assertThat(status(hub).troubles())
                    .anySatisfy(text -> assertThat(text).contains("ブローカー"));
            broker.start();

            await().atMost(LIMIT).until(() -> receipts(home) == 6);
            await().atMost(LIMIT).until(() -> !status(hub).isTroubled());
            assertThat(inboxes(home))
                    .isEqualTo(sendings.stream()
                            .mapToInt(sending -> sending.documents().size())
                            .sum());
        }
    }

    @Test
    void aNameAmongSeveralNeedsABrokerAndADatabaseOutside() throws IOException {
        GroupHome home = GroupHome.make(folder.resolve("home"), 2);
        Map<String, String> settings = new HashMap<>(Map.of("hub.cluster.member", "east"));
        assertThat(refusal(home, settings)).hasMessageContaining("hub.broker.url");
    }

    private static Throwable refusal(GroupHome home, Map<String, String> settings) {
        try {
            SpringApplication.exit(home.start(settings));
            return new AssertionError("it started");
        } catch (RuntimeException e) {
            Throwable last = e;
            while (last.getCause() != null && !(last instanceof HomeInUse)) {
                last = last.getCause();
            }
            return last;
        }
    }

    private static HubStatus status(ConfigurableApplicationContext hub) {
        return hub.getBean(Operator.class).status();
    }

    private static void drop(GroupHome home, List<MixedSending> sendings) throws IOException {
        for (MixedSending sending : sendings) {
            home.dropInto(sending.outbox(home), sending.documents());
        }
    }

    private static int receipts(GroupHome home) throws IOException {
        return GroupHome.names(home.office(0).receipts()).size()
                + GroupHome.names(home.office(1).receipts()).size();
    }

    private static int inboxes(GroupHome home) throws IOException {
        return GroupHome.names(home.office(0).inbox()).size()
                + GroupHome.names(home.office(1).inbox()).size();
    }
}
