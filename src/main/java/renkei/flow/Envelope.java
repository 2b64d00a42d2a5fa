package renkei.flow;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import renkei.broker.Headers;
import renkei.ledger.Event;
import renkei.office.OfficeNumber;
import renkei.sending.SendingId;

/** What a queue carries for one sending: who, to whom, by which queue, since when. The documents are in the vault. */
public record Envelope(
        SendingId id, OfficeNumber sender, OfficeNumber receiver, String sequence, String queue, Instant acceptedAt) {

    /** The envelope that a message's headers are. */
    static Envelope of(Map<String, Object> headers) {
        return new Envelope(
                new SendingId(text(headers, Headers.SENDING_ID)),
                new OfficeNumber(text(headers, Headers.SENDER)),
                new OfficeNumber(text(headers, Headers.RECEIVER)),
                text(headers, Headers.SEQUENCE),
                text(headers, Headers.QUEUE),
                Instant.ofEpochMilli(((Number) headers.getOrDefault(Headers.ACCEPTED_AT, 0L)).longValue()));
    }

    /** The headers of a message that carries this envelope; sendings to one receiver stay in order. */
    Map<String, Object> headers() {
        Map<String, Object> headers = new HashMap<>();
        headers.put(Headers.SENDING_ID, id.value());
        headers.put(Headers.SENDER, sender.value());
        headers.put(Headers.RECEIVER, receiver.value());
        headers.put(Headers.SEQUENCE, sequence);
        headers.put(Headers.QUEUE, queue);
        headers.put(Headers.ACCEPTED_AT, acceptedAt.toEpochMilli());
        headers.put(Headers.GROUP, receiver.value());
        return headers;
    }

    /** Whom an event about this envelope is about. */
    Event.Parties parties() {
        return new Event.Parties(id, sender.value(), receiver.value());
    }

    /** This envelope on its way to another queue. */
    Envelope toQueue(String other) {
        return new Envelope(id, sender, receiver, sequence, other, acceptedAt);
    }

    private static String text(Map<String, Object> headers, String name) {
        return String.valueOf(headers.getOrDefault(name, ""));
    }
}
