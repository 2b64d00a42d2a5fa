package renkei.broker;

import jakarta.jms.ConnectionFactory;
import org.apache.activemq.artemis.api.core.client.ActiveMQClient;
import org.messaginghub.pooled.jms.JmsPoolConnectionFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Puts the broker's parts together. */
@Configuration(proxyBeanMethods = false)
public class BrokerWiring {
    /**
     * A consumer takes nothing ahead: when a delivery is rolled back the broker puts off all that its consumer holds, so
     * one office's trouble would delay, and bring out of order, what waits for others.
     */
    private static final int WINDOW_BYTES = 0;

    private static final int SESSIONS_PER_CONNECTION = 200;

    /** The broker; stopped after everything that uses it. */
    @Bean(destroyMethod = "stop")
    Broker broker(BrokerSettings settings, BrokerAddress address) {
        if (!address.isInside()) {
            return new ExternalBroker(address);
        }
        EmbeddedBroker broker = new EmbeddedBroker(settings);
        broker.start();
        return broker;
    }

    /** Connections to the broker, pooled. */
    @Bean(initMethod = "start", destroyMethod = "stop")
    JmsPoolConnectionFactory connectionFactory(Broker broker) {
        JmsPoolConnectionFactory pool = new JmsPoolConnectionFactory();
        pool.setConnectionFactory(broker.address().connections(WINDOW_BYTES));
        pool.setMaxSessionsPerConnection(SESSIONS_PER_CONNECTION);
        pool.setUseAnonymousProducers(true);
        return pool;
    }

    @Bean
    PlatformTransactionManager transactionManager(ConnectionFactory connectionFactory) {
        return new HubTransactions(connectionFactory);
    }

    /** Not pooled, with a window of the usual size: one reader takes many messages at once. */
    @Bean
    Batches batches(Broker broker) {
        return new Batches(broker.address().connections(ActiveMQClient.DEFAULT_CONSUMER_WINDOW_SIZE));
    }

    @Bean
    Bulk bulk(Broker broker) {
        return new Bulk(broker.address().connections(ActiveMQClient.DEFAULT_CONSUMER_WINDOW_SIZE));
    }

    /** As above: a walk takes many envelopes at once. */
    @Bean
    WaitingRooms waitingRooms(Broker broker) {
        return new WaitingRooms(broker.address().connections(ActiveMQClient.DEFAULT_CONSUMER_WINDOW_SIZE));
    }

    @Bean
    DeadLetterDesk deadLetterDesk(ConnectionFactory connectionFactory) {
        JmsTemplate jms = new JmsTemplate(connectionFactory);
        jms.setSessionTransacted(true);
        return new DeadLetterDesk(jms);
    }
}
