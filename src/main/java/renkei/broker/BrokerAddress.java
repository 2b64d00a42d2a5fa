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
    /** The broker inside the hub, wherever it is. */
    public static final BrokerAddress INSIDE = new BrokerAddress("", "", "");

    /** Whether the hub brings its own broker. */
    public boolean isInside() {
        return url.isEmpty();
    }

    /** New connections; a consumer is sent so many bytes ahead. */
    ConnectionFactory connections(int windowBytes) {
        ActiveMQConnectionFactory factory = new ActiveMQConnectionFactory(url, user, password);
        factory.setConsumerWindowSize(windowBytes);
        return factory;
    }

    /** Without the password: this may be logged. */
    @Override
    public String toString() {
        return url;
    }
}
