package renkei.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;

class BrokerIT {
    private static final long LONG_ENOUGH_MS = 20_000;

    @TempDir
    private Path folder;

    @Test
    void aDeliveryThatFailsNeitherDelaysNorDisordersThoseToOtherOffices() throws JMSException {
        // A second try comes long after the test: whoever is put off is not seen any more.
        Duration delay = Duration.ofHours(1);
        EmbeddedBroker broker = new EmbeddedBroker(new BrokerSettings(folder, delay, delay, 440, 1000, 50_000_000, 0));
        broker.start();
        JmsPoolConnectionFactory connections = new BrokerWiring().connectionFactory(broker);
        try (Connection connection = connections.createConnection()) {
            connection.start();
            Session session = connection.createSession(Session.SESSION_TRANSACTED);
            send(session, "0899999990", "0899999991", "0899999992", "0899999991");
            MessageConsumer consumer = session.createConsumer(session.createQueue("hub.deliver.folder"));

            assertThat(receiver(consumer)).isEqualTo("0899999990");
            session.rollback();

            for (String next : new String[] {"0899999991", "0899999992", "0899999991"}) {
                assertThat(receiver(consumer)).isEqualTo(next);
                session.commit();
            }
        } finally {
            connections.stop();
            broker.stop();
        }
    }

    @Test
    void aBrokerWhoseDiskIsFullSaysSo() {
        EmbeddedBroker broker = new EmbeddedBroker(new BrokerSettings(
                folder, Duration.ofSeconds(1), Duration.ofSeconds(1), 4, 1000, 50_000_000, Long.MAX_VALUE));
        broker.start();
        try {
            await().untilAsserted(() -> assertThat(broker.hasRoom()).isFalse());
        } finally {
            broker.stop();
        }
    }

    private static void send(Session session, String... receivers) throws JMSException {
        MessageProducer producer = session.createProducer(session.createQueue("hub.deliver.folder"));
        for (String receiver : receivers) {
            Message message = session.createMessage();
            message.setStringProperty(Headers.GROUP, receiver);
            producer.send(message);
        }
        session.commit();
    }

    private static String receiver(MessageConsumer consumer) throws JMSException {
        Message message = consumer.receive(LONG_ENOUGH_MS);
        return message == null ? "nobody" : message.getStringProperty(Headers.GROUP);
    }
}
