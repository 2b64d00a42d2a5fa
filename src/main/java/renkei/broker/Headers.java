package renkei.broker;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

/** The headers of our messages; a message has no body. */
public final class Headers {
    /** Names the sending. */
    public static final String SENDING_ID = "hubSendingId";
    /** Office number of the sender. */
    public static final String SENDER = "hubSender";
    /** Office number of the receiver; empty where it is not known. */
    public static final String RECEIVER = "hubReceiver";
    /** File sequence number; empty where there is none. */
    public static final String SEQUENCE = "hubSequence";
    /** The queue that delivers to the receiver. */
    public static final String QUEUE = "hubQueue";
    /** When the sending was accepted, in milliseconds since 1970. */
    public static final String ACCEPTED_AT = "hubAcceptedAt";
    /** When the sending was delivered, in milliseconds since 1970. */
    public static final String DELIVERED_AT = "hubDeliveredAt";
    /** Names of the documents in the inbox, sizes and digests, as JSON. */
    public static final String DOCUMENTS = "hubDocuments";
    /** What happened, for the ledger. */
    public static final String EVENT = "hubEvent";
    /** Id of what happened; the ledger takes each once. */
    public static final String EVENT_ID = "hubEventId";
    /** When it happened, in milliseconds since 1970. */
    public static final String EVENT_AT = "hubEventAt";
    /** What more is to be said of what happened, as JSON. */
    public static final String EVENT_DETAIL = "hubEventDetail";
    /** Digests of the files that a time-stamp is to protect, in hexadecimal, one after the other. */
    public static final String STAMP_FILES = "hubStampFiles";
    /** Whether something waits for a time-stamp: yes or no. */
    public static final String STAMP_WAITS = "hubStampWaits";
    /** The queue to which an envelope goes back from a waiting room. */
    public static final String BACK = "hubBack";
    /** Whether an envelope was called from a waiting room: yes, or absent. */
    public static final String CALLED = "hubCalled";
    /** When what waits for a time-stamp was signed, in milliseconds since 1970. */
    public static final String SIGNED_AT = "hubSignedAt";
    /** Code of the failure that brought a message to the desk. */
    public static final String FAILURE = "hubFailure";
    /** The failure in words. */
    public static final String FAILURE_TEXT = "hubFailureText";
    /** How often the broker has handed a message over, this time included. */
    public static final String DELIVERY_COUNT = "JMSXDeliveryCount";
    /** Keeps the sendings to one receiver in order. */
    public static final String GROUP = "JMSXGroupID";
    /** The broker takes a message of the same id to the same address once. It travels on: set it anew for each send. */
    public static final String REPEAT_ID = "_AMQ_DUPL_ID";

    private Headers() {}

    /** A message with these headers. */
    static Message message(Session session, Map<String, Object> headers) throws JMSException {
        Message message = session.createMessage();
        for (Map.Entry<String, Object> header : headers.entrySet()) {
            message.setObjectProperty(header.getKey(), header.getValue());
        }
        return message;
    }

    /** Our headers of a message, and its group. */
    static Map<String, Object> of(Message message) throws JMSException {
        Map<String, Object> headers = new HashMap<>();
        for (Object each : Collections.list((Enumeration<?>) message.getPropertyNames())) {
            String name = (String) each;
            if (name.startsWith("hub") || name.equals(GROUP)) {
                headers.put(name, message.getObjectProperty(name));
            }
        }
        return headers;
    }
}
