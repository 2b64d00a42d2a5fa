package renkei.flow;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import renkei.broker.Headers;
import renkei.ledger.Event;
import renkei.ledger.EventType;
import renkei.sending.SendingId;

/** An event as the headers of a message. */
final class EventHeaders {
    private EventHeaders() {}

    /** The headers of a message that carries this event; the broker takes the message of an event that cannot recur once. */
    static Map<String, Object> of(Event event) {
        Map<String, Object> headers = new HashMap<>();
        headers.put(Headers.EVENT, event.type().name());
        headers.put(Headers.EVENT_ID, event.id());
        headers.put(Headers.EVENT_AT, event.at().toEpochMilli());
        headers.put(Headers.EVENT_DETAIL, event.detail());
        headers.put(Headers.SENDING_ID, event.sending().value());
        headers.put(Headers.SENDER, event.sender());
        headers.put(Headers.RECEIVER, event.receiver());
        return headers;
    }

    /** The event that the headers of a message are. */
    static Event read(Map<String, Object> headers) {
        return new Event(
                text(headers, Headers.EVENT_ID),
                EventType.valueOf(text(headers, Headers.EVENT)),
                new SendingId(text(headers, Headers.SENDING_ID)),
                text(headers, Headers.SENDER),
                text(headers, Headers.RECEIVER),
                Instant.ofEpochMilli(((Number) headers.getOrDefault(Headers.EVENT_AT, 0L)).longValue()),
                text(headers, Headers.EVENT_DETAIL));
    }

    private static String text(Map<String, Object> headers, String name) {
        return String.valueOf(headers.getOrDefault(name, ""));
    }
}
