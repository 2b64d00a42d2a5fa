package renkei.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalBrokerIT {
    @TempDir
    private Path folder = Path.of("");

    private TestBroker broker;

    @BeforeEach
    void startBroker() throws Exception {
        broker = TestBroker.start(folder.resolve("store"));
    }

    @AfterEach
    void stopBroker() throws Exception {
        broker.stop();
    }

    @Test
    void tellsWhatWaitsAndWhetherItsDiskHasRoomAlsoAfterItWasAway() throws Exception {
        ExternalBroker seen = new ExternalBroker(broker.address());
        try {
            assertThat(seen.isActive()).isTrue();
            assertThat(seen.hasRoom()).isTrue();
            assertThat(seen.waiting(HubQueue.DEAD)).isZero();
            send("hub.dead");
            await().until(() -> seen.waiting(HubQueue.DEAD) == 1);

            broker.stop();
            await().until(() -> !seen.isActive() && !seen.hasRoom());
            assertThat(seen.waiting(HubQueue.DEAD)).isZero();

            broker.start();
            await().until(() -> seen.waiting(HubQueue.DEAD) == 1);
        } finally {
            seen.stop();
        }
    }

    @Test
    void aBrokerThatDoesNotLetUsInDoesNotAnswer() {
        ExternalBroker seen = new ExternalBroker(broker.address("wrong"));
        assertThat(seen.isActive()).isFalse();
        seen.stop();
    }

    @Test
    void aMisspeltQueueIsNotMade() {
        assertThatThrownBy(() -> send("hub.deda")).isInstanceOf(JMSException.class);
    }

    private void send(String queue) throws JMSException {
        try (Connection connection = broker.address().connections(0).createConnection()) {
            Session session = connection.createSession(Session.SESSION_TRANSACTED);
            try (MessageProducer producer = session.createProducer(session.createQueue(queue))) {
                producer.send(session.createMessage());
                session.commit();
            }
        }
    }
}
