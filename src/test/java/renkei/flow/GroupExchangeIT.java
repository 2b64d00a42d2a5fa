package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import renkei.broker.Broker;
import renkei.broker.HubQueue;
import renkei.ledger.Audit;
import renkei.ledger.Event;
import renkei.ledger.EventType;
import renkei.ledger.Ledger;
import renkei.ledger.Selection;
import renkei.ledger.SendingRecord;
import renkei.sending.Document;
import renkei.sending.State;

/** Sixty sendings of every kind among twenty offices: all arrive byte for byte, once, and each is receipted and recorded. */
class GroupExchangeIT {
    private static final int OFFICES = 20;
    private static final int SENDINGS = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    @Test
    void sixtyMixedSendingsAmongTwentyOfficesArrive() throws Exception {
        GroupHome home = GroupHome.make(folder.resolve("home"), OFFICES);
        List<MixedSending> sendings = MixedSending.among(OFFICES, SENDINGS);
        try (ConfigurableApplicationContext hub = home.start(Map.of())) {
            for (MixedSending sending : sendings) {
                home.dropInto(sending.outbox(home), sending.documents());
            }
            Ledger ledger = hub.getBean(Ledger.class);
            await().atMost(PATIENCE).until(() -> receipts(home).size() == SENDINGS);
            await().atMost(PATIENCE).until(() -> ledger.counts().get(State.DELIVERED) == SENDINGS);

            for (MixedSending sending : sendings) {
                for (Document document : sending.documents()) {
                    assertThat(home.office(sending.receiver())
                                    .inbox()
                                    .resolve(document.name().value()))
                            .hasBinaryContent(document.content().bytes());
                }
            }
            assertThat(files(home, "inbox"))
                    .hasSize(sendings.stream()
                            .mapToInt(each -> each.documents().size())
                            .sum());
            assertThat(receipts(home))
                    .allSatisfy(receipt ->
                            Openssl.verify(receipt, home.home().keys().resolve("trust")));

            for (Path document : files(home, "inbox")) {
                Files.delete(document);
            }
            await().atMost(PATIENCE).until(() -> ledger.counts().get(State.PICKED_UP) == SENDINGS);

            List<SendingRecord> recorded = ledger.list(Selection.latest(1000));
            assertThat(recorded).hasSize(SENDINGS);
            for (SendingRecord sending : recorded) {
                assertThat(ledger.story(sending.id()).stream().map(Event::type))
                        .containsExactlyInAnyOrder(
                                EventType.ACCEPTED, EventType.DELIVERED, EventType.RECEIPTED, EventType.PICKED_UP);
            }
            assertThat(ledger.audit()).isInstanceOfSatisfying(Audit.Sound.class, sound -> assertThat(sound.rows())
                    .isEqualTo(4L * SENDINGS));
            nothingIsLeft(home, hub.getBean(Broker.class));
        }
    }

    private static void nothingIsLeft(GroupHome home, Broker broker) throws IOException {
        for (String place : List.of("outbox", "rejected", ".hub/staging", ".hub/delivering", ".hub/departing")) {
            assertThat(files(home, place)).as(place).isEmpty();
        }
        for (HubQueue queue : HubQueue.values()) {
            await().atMost(PATIENCE).until(() -> broker.waiting(queue) == 0);
        }
    }

    private static List<Path> receipts(GroupHome home) throws IOException {
        return files(home, "receipts");
    }

    private static List<Path> files(GroupHome home, String place) throws IOException {
        List<Path> found = new ArrayList<>();
        for (int office = 0; office < OFFICES; office++) {
            try (Stream<Path> below = Files.walk(home.office(office).root().resolve(place))) {
                below.filter(Files::isRegularFile).forEach(found::add);
            }
        }
        return found;
    }
}
