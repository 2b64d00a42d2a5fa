package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import renkei.ledger.Ledger;
import renkei.sample.SampleOffice;
import renkei.sample.SampleOrder;
import renkei.sample.Samples;
import renkei.sending.Document;
import renkei.sending.State;
import renkei.standard.DocumentKind;

/** A whole hub, an office whose inbox is away, and others. */
class WaitingIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int SENDINGS = 12;
    private static final int SENDER = 0;
    private static final int AWAY = 1;
    private static final int THERE = 2;

    private final List<String> sent = new ArrayList<>();
    private GroupHome home;
    private String inbox;

    @TempDir
    private Path folder;

    @BeforeEach
    void makeHome() {
        home = GroupHome.make(folder.resolve("home"), 3);
        inbox = home.office(AWAY).inbox().toString();
        DiskFaults.fill(inbox);
    }

    @AfterEach
    void makeRoom() {
        DiskFaults.makeRoom(inbox);
    }

    @Test
    void whatIsForAnOfficeThatIsAwayWaitsUntriedHindersNobodyAndComesOnceWhenItIsBack() throws Exception {
        try (ConfigurableApplicationContext hub = home.start(Map.of())) {
            for (int i = 0; i < SENDINGS; i++) {
                sent.addAll(drop(AWAY, i));
            }
            await().atMost(PATIENCE).until(() -> inRooms(hub) == SENDINGS - 1);

            drop(THERE, SENDINGS);
            await().atMost(PATIENCE).until(() -> count(hub, State.DELIVERED) == 1);
            assertThat(inRooms(hub)).as("one of them is tried, the others wait").isEqualTo(SENDINGS - 1);
        }
        try (ConfigurableApplicationContext hub = home.start(Map.of())) {
            await().atMost(PATIENCE).until(() -> inRooms(hub) == SENDINGS - 1);
            DiskFaults.makeRoom(inbox);
            await().atMost(PATIENCE).until(() -> count(hub, State.DELIVERED) == SENDINGS + 1);

            assertThat(GroupHome.names(home.office(AWAY).inbox())).containsExactlyInAnyOrderElementsOf(sent);
            assertThat(inRooms(hub)).isZero();
            await().atMost(PATIENCE)
                    .until(() -> GroupHome.names(home.office(SENDER).receipts()).size() == SENDINGS + 1);
        }
    }

    @Test
    void whenTheOneThatWasTriedGoesToTheDeskTheNextIsTried() throws Exception {
        try (ConfigurableApplicationContext hub = home.start(Map.of("hub.deliver.tries", "2"))) {
            drop(AWAY, 0);
            drop(AWAY, 1);
            drop(AWAY, 2);
            await().atMost(PATIENCE).until(() -> count(hub, State.SUSPENDED) == 3);
        }
    }

    private List<String> drop(int receiver, int number) throws IOException {
        SampleOrder order = SampleOrder.of(
                DocumentKind.UPPLAN,
                new SampleOffice(GroupHome.number(SENDER), "43"),
                new SampleOffice(GroupHome.number(receiver), "11"));
        List<Document> documents = Samples.make(order.with(order.month(), "202504010900%02d".formatted(number)));
        home.drop(SENDER, documents);
        return documents.stream().map(document -> document.name().value()).toList();
    }

    private static long count(ConfigurableApplicationContext hub, State state) {
        return hub.getBean(Ledger.class).counts().getOrDefault(state, 0L);
    }

    private static long inRooms(ConfigurableApplicationContext hub) {
        return hub.getBean(QueueLengths.class).all().getOrDefault("hub.waiting", 0L);
    }
}
