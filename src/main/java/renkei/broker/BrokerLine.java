package renkei.broker;

import org.apache.activemq.artemis.api.core.ActiveMQException;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.apache.activemq.artemis.api.core.client.ClientSession;
import org.apache.activemq.artemis.api.core.client.ServerLocator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A session with a broker outside that ends with the first trouble instead of trying again: who uses it wants to know. */
record BrokerLine(ServerLocator locator, ClientSession session) implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BrokerLine.class);
    /** A call takes no longer. */
    static final long ANSWER_MS = 3000;

    static BrokerLine open(BrokerAddress address) throws Exception {
        ServerLocator locator = ActiveMQClient.createServerLocator(address.url())
                .setReconnectAttempts(0)
                .setInitialConnectAttempts(1)
                .setCallTimeout(ANSWER_MS)
                .setCallFailoverTimeout(ANSWER_MS)
                .setConnectionTTL(BrokerAddress.SILENCE_MS)
                .setClientFailureCheckPeriod(BrokerAddress.CHECK_MS);
        try {
            ClientSession session = locator.createSessionFactory()
                    .createSession(
                            address.user(), address.password(), false, true, true, false, locator.getAckBatchSize());
            session.start();
            return new BrokerLine(locator, session);
        } catch (Exception e) {
            locator.close();
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (ActiveMQException e) {
            LOG.debug("the broker was gone before the session with it was closed: {}", e.toString());
        }
        locator.close();
    }
}
