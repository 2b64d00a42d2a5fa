package renkei.broker;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.util.Iterator;
import java.util.Map;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/** Sends many messages fast: a thousand in one transaction, each durable. */
public final class Bulk {
    private static final int TRANSACTION = 1000;

    private final ConnectionFactory connections;

    Bulk(ConnectionFactory connections) {
        this.connections = connections;
    }

    /** Sends each to the queue that its header {@link Headers#QUEUE} names. */
    public void send(Iterator<Map<String, Object>> all) {
        try (Connection connection = connections.createConnection()) {
            Session session = connection.createSession(Session.SESSION_TRANSACTED);
            MessageProducer producer = session.createProducer(null);
            while (all.hasNext()) {
                for (int i = 0; i < TRANSACTION && all.hasNext(); i++) {
                    Map<String, Object> headers = all.next();
                    producer.send(
                            session.createQueue(String.valueOf(headers.get(Headers.QUEUE))),
                            Headers.message(session, headers));
                }
                session.commit();
            }
        } catch (JMSException e) {
            throw new Unavailable(Failure.QUEUE_TROUBLE, "cannot send many messages", e);
        }
    }
}
