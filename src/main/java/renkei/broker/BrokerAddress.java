package renkei.broker;

import jakarta.jms.ConnectionFactory;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/**
 * Where the broker is, and as whom to come.
 *
 * @param url as Artemis reads it, such as {@code (tcp://a:61616,tcp://b:61616)?ha=true}; empty for the broker inside the hub
 * @param user empty where the broker asks for none
 * @param password of the user
 */
public record BrokerAddress(String url, String user, String password) {
    /** Whoever is silent for so long is taken for dead, and what he held goes to others. */
    static final long SILENCE_MS = 10_000;
    /** How often that is looked at, and how often a sign of life is given. */
    static final long CHECK_MS = SILENCE_MS / 4;
    /** The broker inside the hub, wherever it is. */
    public static final BrokerAddress INSIDE = new BrokerAddress("", "", "");

    /** Whether the hub brings its own broker. */
    public boolean isInside() {
        return url.isEmpty();
    }

    /**
     * New connections; a consumer is sent so many bytes ahead.
     *
     * <p>A connection ends with the first trouble, whatever the address says of reconnecting: who uses it begins anew, with
     * whichever broker answers. Artemis' own way lets a commit that was under way wait for an answer that does not come.
     */
    ConnectionFactory connections(int windowBytes) {
        ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(url, user, password);
        factory.setConsumerWindowSize(windowBytes);
        if (!url.startsWith("vm:")) {
            factory.setReconnectAttempts(0);
            factory.setInitialConnectAttempts(1);
            factory.setCallTimeout(SILENCE_MS);
            factory.setCallFailoverTimeout(SILENCE_MS);
            factory.setConnectionTTL(SILENCE_MS);
            factory.setClientFailureCheckPeriod(CHECK_MS);
        }
        return factory;
    }

    /** Without the password: this may be logged. */
    @Override
    public String toString() {
        return url;
    }
}
