package renkei.broker;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.MessageConsumer;
import jakarta.jms.MessageProducer;
import jakarta.jms.QueueBrowser;
import jakarta.jms.Session;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.util.Assert;

/** Where envelopes wait that could not be delivered: a person looks, sends again or withdraws. */
public final class DeadLetterDesk {
    /** How many dead letters one look shows. */
    public static final int MOST_SHOWN = 10_000;

    private final JmsTemplate jms;

    DeadLetterDesk(JmsTemplate jms) {
        this.jms = jms;
    }

    /** What waits, oldest first, {@value #MOST_SHOWN} at the most. */
    public List<DeadLetter> list() {
        List<DeadLetter> found = jms.browse(HubQueue.DEAD.address(), (session, browser) -> read(browser));
        Assert.state(found != null, "a browse gives a list");
        return found;
    }

    /**
     * Takes one envelope off the desk and, in the same transaction, sends what follows from it.
     *
     * @param target the queue it goes back to; empty to withdraw it
     * @param event what to tell the ledger
     * @return whether it was there
     */
    public boolean take(String sendingId, String target, Map<String, Object> event) {
        return Boolean.TRUE.equals(jms.execute(session -> move(session, sendingId, target, event), true));
    }

    private static boolean move(Session session, String sendingId, String target, Map<String, Object> event)
            throws JMSException {
        try (MessageConsumer consumer = session.createConsumer(
                session.createQueue(HubQueue.DEAD.address()), Headers.SENDING_ID + " = '" + sendingId + "'")) {
            Message dead = consumer.receive(2000);
            if (dead == null) {
                session.rollback();
                return false;
            }
            Map<String, Object> headers = Headers.of(dead);
            if (!target.isEmpty()) {
                // A new id: the broker has seen the old one and would refuse the envelope as a repeat.
                headers.put(Headers.REPEAT_ID, event.get(Headers.REPEAT_ID) + ":again");
                send(session, target, headers);
            }
            send(session, HubQueue.LEDGER.address(), event);
            session.commit();
            return true;
        }
    }

    private static void send(Session session, String queue, Map<String, Object> headers) throws JMSException {
        try (MessageProducer producer = session.createProducer(session.createQueue(queue))) {
            producer.send(Headers.message(session, headers));
        }
    }

    private static List<DeadLetter> read(QueueBrowser browser) throws JMSException {
        List<DeadLetter> letters = new ArrayList<>();
        Enumeration<?> waiting = browser.getEnumeration();
        while (letters.size() < MOST_SHOWN && waiting.hasMoreElements()) {
            Message message = (Message) waiting.nextElement();
            Map<String, Object> headers = new HashMap<>(Headers.of(message));
            letters.add(new DeadLetter(
                    String.valueOf(headers.get(Headers.SENDING_ID)),
                    String.valueOf(headers.getOrDefault(Headers.FAILURE, "")),
                    String.valueOf(headers.getOrDefault(Headers.FAILURE_TEXT, "")),
                    message.getJMSTimestamp(),
                    headers));
        }
        return letters;
    }
}
