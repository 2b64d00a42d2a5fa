package renkei.broker;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/** Takes messages from one queue many at a time: a batch is acknowledged when its taker is done, or comes again whole. */
public final class Batches {
    private final ConnectionFactory connections;

    Batches(ConnectionFactory connections) {
        this.connections = connections;
    }

    /** Opens the queue; one reader, used by one thread. */
    public Reader open(String queue, int most, Duration wait) {
        try {
            Connection connection = connections.createConnection();
            try {
                return new Reader(connection, queue, most, wait);
            } catch (JMSException e) {
                connection.close();
                throw e;
            }
        } catch (JMSException e) {
            throw new Unavailable(Failure.QUEUE_TROUBLE, "cannot read " + queue, e);
        }
    }

    /** Reads batches from one queue. */
    public static final class Reader implements AutoCloseable {
        /** How long a batch that has begun waits for more: a transaction costs far more than what it writes. */
        private static final Duration GATHERING = Duration.ofMillis(100);

        private final Connection connection;
        private final Session session;
        private final MessageConsumer consumer;
        private final int most;
        private final Duration wait;

        private Reader(Connection connection, String queue, int most, Duration wait) throws JMSException {
            this.connection = connection;
            this.session = connection.createSession(Session.SESSION_TRANSACTED);
            this.consumer = session.createConsumer(session.createQueue(queue));
            this.most = most;
            this.wait = wait;
            connection.start();
        }

        /**
         * Waits for a batch and hands over the headers of its messages, in order. When the taker returns the batch is
         * acknowledged; when it throws, all of it comes again.
         *
         * @return how many messages were in the batch; 0 if none came
         */
        public int next(Consumer<List<Map<String, Object>>> taker) {
            try {
                List<Map<String, Object>> batch = receive();
                if (!batch.isEmpty()) {
                    hand(batch, taker);
                }
                return batch.size();
            } catch (JMSException e) {
                throw new Unavailable(Failure.QUEUE_TROUBLE, "cannot take a batch of messages", e);
            }
        }

        private void hand(List<Map<String, Object>> batch, Consumer<List<Map<String, Object>>> taker)
                throws JMSException {
            try {
                taker.accept(batch);
            } catch (RuntimeException e) {
                session.rollback();
                throw e;
            }
            session.commit();
        }

        private List<Map<String, Object>> receive() throws JMSException {
            List<Map<String, Object>> batch = new ArrayList<>();
            Message message = consumer.receive(wait.toMillis());
            long end = System.nanoTime() + GATHERING.toNanos();
            while (message != null) {
                batch.add(Headers.of(message));
                message = batch.size() < most ? following(end) : null;
            }
            return batch;
        }

        /** The message that is there, or that comes before that time. */
        private @Nullable Message following(long end) throws JMSException {
            Message there = consumer.receiveNoWait();
            long millisLeft = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            return there != null || millisLeft <= 0 ? there : consumer.receive(millisLeft);
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
}
