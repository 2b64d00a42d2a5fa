package renkei.broker;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ServerLocator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at a broker outside: what waits in its queues, and whether its disk has room. Used by one thread at a time. */
final class BrokerLook implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BrokerLook.class);
    private static final long ANSWER_MS = 3000;
    private static final long LIFE_MS = 10_000;

    private final BrokerAddress address;
    private Optional<Line> line = Optional.empty();

    BrokerLook(BrokerAddress address) {
        this.address = address;
    }

    /** What one look showed. */
    record Seen(Map<HubQueue, Long> waiting, boolean room) {}

    /** What the looks go through. */
    private record Line(ServerLocator locator, ClientSession session, BrokerDisk disk) {}

    /** Nothing if the broker does not answer in time; the next look begins anew. */
    Optional<Seen> look() {
        try {
            if (line.isEmpty()) {
                line = Optional.of(open());
            }
            ClientSession session = line.get().session();
            Map<HubQueue, Long> waiting = new EnumMap<>(HubQueue.class);
            for (HubQueue queue : HubQueue.values()) {
                waiting.put(
                        queue,
                        session.queueQuery(SimpleString.of(queue.address())).getMessageCount());
            }
            return Optional.of(new Seen(waiting, line.get().disk().hasRoom()));
        } catch (Exception e) {
            LOG.debug("the broker {} does not answer: {}", address, e.toString());
            close();
            return Optional.empty();
        }
    }

    /** Fails at once instead of trying again: the next look does that. */
    private Line open() throws Exception {
        ServerLocator locator = ActiveMQClient.createServerLocator(address.url())
                .setReconnectAttempts(0)
                .setInitialConnectAttempts(1)
                .setCallTimeout(ANSWER_MS)
                .setCallFailoverTimeout(ANSWER_MS)
                .setConnectionTTL(LIFE_MS)
                .setClientFailureCheckPeriod(LIFE_MS / 2);
        try {
            ClientSession session = locator.createSessionFactory()
                    .createSession(
                            address.user(), address.password(), false, true, true, false, locator.getAckBatchSize());
            session.start();
            return new Line(locator, session, new BrokerDisk(session, ANSWER_MS));
        } catch (Exception e) {
            locator.close();
            throw e;
        }
    }

    @Override
    public void close() {
        line.ifPresent(open -> {
            try {
                open.session().close();
            } catch (ActiveMQException e) {
                LOG.debug("the broker was gone before the session with it was closed: {}", e.toString());
            }
            open.locator().close();
        });
        line = Optional.empty();
    }
}
