package renkei.broker;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.Session;
import java.util.Map;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/**
 * One walk through a waiting room, oldest first: who may go on is sent on, the others join the end of the queue. So each
 * office's envelopes keep their order. A walk that is broken off loses nothing; used by one thread.
 */
public final class RoomWalk implements AutoCloseable {
    private static final long PATIENCE_MS = 1000;

    private final Connection connection;
    private final Session session;
    private final MessageConsumer consumer;
    private final MessageProducer producer;
    private final String room;
    private long left;

    /** Decides about one envelope that waits. */
    public interface Usher {
        /** The headers with which it goes to the queue that {@link Headers#QUEUE} names, or joins a room once more. */
        Map<String, Object> call(Map<String, Object> headers);
    }

    private RoomWalk(Connection connection, String room, long most) throws JMSException {
        this.connection = connection;
        this.session = connection.createSession(Session.SESSION_TRANSACTED);
        this.consumer = session.createConsumer(session.createQueue(room));
        this.producer = session.createProducer(null);
        this.room = room;
        this.left = most;
    }

    static RoomWalk begin(Connection connection, String room, long most) throws JMSException {
        try {
            RoomWalk walk = new RoomWalk(connection, room, most);
            connection.start();
            return walk;
        } catch (JMSException e) {
            connection.close();
            throw e;
        }
    }

    /**
     * Goes on by so many envelopes, in one transaction. No more than a room holds in memory: the broker reads on from its disk
     * only when the transaction is over.
     *
     * @return whether there may be more
     */
    public boolean step(int most, Usher usher) {
        try {
            for (int i = 0; i < most && left > 0; i++) {
                Message message = consumer.receive(PATIENCE_MS);
                left = message == null ? 0 : left - 1;
                if (message != null) {
                    pass(Headers.of(message), usher);
                }
            }
            session.commit();
            return left > 0;
        } catch (JMSException e) {
            throw new Unavailable(Failure.QUEUE_TROUBLE, "cannot go through " + room, e);
        }
    }

    private void pass(Map<String, Object> waits, Usher usher) throws JMSException {
        Map<String, Object> headers = usher.call(waits);
        producer.send(
                session.createQueue(String.valueOf(headers.get(Headers.QUEUE))), Headers.message(session, headers));
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (JMSException e) {
            throw new Unavailable(Failure.QUEUE_TROUBLE, "cannot close the connection to the broker", e);
        }
    }
}
