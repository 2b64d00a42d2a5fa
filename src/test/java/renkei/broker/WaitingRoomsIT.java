package renkei.broker;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaitingRoomsIT {
    private static final int MANY = 5_000;
    private static final String OFFICE = "0899900001";
    private static final String ROOM = WaitingRooms.of(OFFICE);
    private static final String AWAY = "0899999999";

    @TempDir
    private Path folder;

    @Test
    void whatIsCalledComesOnceAndInOrderOutOfAPileOnDiskAlsoAfterARestart() throws Exception {
        EmbeddedBroker broker = start();
        fill(broker);
        assertThat(pages()).as("not all of it is in memory").isPositive();
        WaitingRooms rooms = rooms(broker);
        assertThat(rooms.counts()).containsEntry(ROOM, (long) MANY);
        try (RoomWalk broken = rooms.walk(ROOM, MANY)) {
            broken.step(500, waits -> waits);
        }
        broker.stop();

        EmbeddedBroker again = start();
        try {
            assertThat(rooms(again).counts()).containsEntry(ROOM, (long) MANY);
            walk(again);
            assertThat(rooms(again).counts()).containsEntry(ROOM, MANY / 2L);
            List<Integer> taken = take(again);
            // The walk that was broken off had put the first five hundred behind the others.
            List<Integer> expected = new ArrayList<>();
            expected.addAll(evenBetween(500, MANY));
            expected.addAll(evenBetween(0, 500));
            assertThat(taken).isEqualTo(expected);
        } finally {
            again.stop();
        }
    }

    @Test
    void everyOfficeHasARoomThatIsDeclared() {
        assertThat(IntStream.range(0, 10_000).mapToObj("08999%05d"::formatted).map(WaitingRooms::of))
                .allMatch(WaitingRooms.all()::contains);
        assertThat(ROOM).as("never changes: what waits would not be found").isEqualTo("hub.waiting.00");
    }

    private static void walk(EmbeddedBroker broker) {
        try (RoomWalk walk = rooms(broker).walk(ROOM, MANY)) {
            while (walk.step(500, WaitingRoomsIT::call)) {}
        }
    }

    private static Map<String, Object> call(Map<String, Object> waits) {
        Map<String, Object> headers = new HashMap<>(waits);
        if (waits.get(Headers.RECEIVER).equals(OFFICE)) {
            headers.put(Headers.QUEUE, HubQueue.DELIVER_FOLDER.address());
        }
        return headers;
    }

    private EmbeddedBroker start() {
        TestBroker.silenceAudit();
        EmbeddedBroker broker = new EmbeddedBroker(
                new BrokerSettings(folder, Duration.ofSeconds(1), Duration.ofSeconds(1), 4, 1000, 50_000_000, 0));
        broker.start();
        return broker;
    }

    private static WaitingRooms rooms(EmbeddedBroker broker) {
        return new BrokerWiring().waitingRooms(broker);
    }

    private static void fill(EmbeddedBroker broker) throws JMSException {
        try (Connection connection = broker.address().connections(1_000_000).createConnection()) {
            Session session = connection.createSession(Session.SESSION_TRANSACTED);
            MessageProducer producer = session.createProducer(session.createQueue(ROOM));
            for (int i = 0; i < MANY; i++) {
                Map<String, Object> headers =
                        Map.of(Headers.QUEUE, ROOM, Headers.SEQUENCE, i, Headers.RECEIVER, i % 2 == 0 ? OFFICE : AWAY);
                producer.send(Headers.message(session, headers));
                if (i % 500 == 499) {
                    session.commit();
                }
            }
            session.commit();
        }
    }

    private static List<Integer> take(EmbeddedBroker broker) throws JMSException {
        List<Integer> taken = new ArrayList<>();
        try (Connection connection = broker.address().connections(1_000_000).createConnection()) {
            connection.start();
            Session session = connection.createSession(Session.AUTO_ACKNOWLEDGE);
            MessageConsumer consumer = session.createConsumer(session.createQueue(HubQueue.DELIVER_FOLDER.address()));
            for (Message message = consumer.receive(5000);
                    message != null;
                    message = taken.size() < MANY / 2 ? consumer.receive(5000) : consumer.receiveNoWait()) {
                taken.add(message.getIntProperty(Headers.SEQUENCE));
            }
        }
        return taken;
    }

    private static List<Integer> evenBetween(int first, int end) {
        return IntStream.range(first, end).filter(i -> i % 2 == 0).boxed().toList();
    }

    private long pages() throws Exception {
        try (Stream<Path> files = Files.walk(folder.resolve("paging"))) {
            return files.filter(file -> file.toString().endsWith(".page")).count();
        }
    }
}
