package renkei.flow;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import renkei.broker.Headers;
import renkei.broker.HubQueue;
import renkei.sending.Failure;
import renkei.sending.HubException;

/** Puts envelopes on their way. Each message gets its headers anew: the broker's id for repeats must not travel on. */
public final class Envelopes {
    private static final Logger LOG = LoggerFactory.getLogger(Envelopes.class);

    private final LastFailures failures;
    private final Clock clock;

    Envelopes(LastFailures failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /** The envelope of an accepted sending, to the queue of its receiver's channel. */
    public void forDelivery(Exchange exchange, @Body Outgoing outgoing) {
        Envelope envelope = new Envelope(
                outgoing.id(),
                outgoing.sending().sender(),
                outgoing.sending().receiver(),
                outgoing.sending().sequence(),
                HubQueue.DELIVER_FOLDER.address(),
                clock.instant());
        Passage.keep(exchange, outgoing);
        put(exchange, envelope, "deliver");
    }

    /** The order to write the receipt of a delivered sending. */
    public void forReceipt(Exchange exchange) {
        Placed placed = Passage.get(exchange, Placed.class);
        put(exchange, Passage.get(exchange, Envelope.class).toQueue(HubQueue.RECEIPTS.address()), "receipt");
        Message message = exchange.getMessage();
        message.setHeader(Headers.DELIVERED_AT, placed.at().toEpochMilli());
        message.setHeader(Headers.DOCUMENTS, placed.json());
    }

    /** Whose receipt is to be given, by the order that {@link #forReceipt} made. */
    public void receiptOrdered(Exchange exchange) {
        Map<String, Object> headers = exchange.getMessage().getHeaders();
        Passage.keep(exchange, Envelope.of(headers));
        Passage.keep(
                exchange,
                Placed.read(
                        String.valueOf(headers.get(Headers.DOCUMENTS)),
                        Instant.ofEpochMilli(((Number) headers.getOrDefault(Headers.DELIVERED_AT, 0L)).longValue())));
    }

    /** The envelope that could not be delivered, to the desk, as it was, with the reason. */
    public void forDesk(Exchange exchange) {
        Message message = exchange.getMessage();
        Envelope envelope = Envelope.of(message.getHeaders());
        Suspension why = why(exchange, envelope);
        Passage.keep(exchange, envelope);
        Passage.keep(exchange, why);
        LOG.warn("{} waits at the dead-letter desk for a person: {}", envelope.id(), why.text());
        message.setBody(null);
        message.setHeader(Headers.FAILURE, why.failure().code());
        message.setHeader(Headers.FAILURE_TEXT, why.text());
        message.setHeader(Headers.REPEAT_ID, envelope.id() + ":dead:" + why.at().toEpochMilli());
    }

    private Suspension why(Exchange exchange, Envelope envelope) {
        Instant now = clock.instant();
        Optional<HubException> known = Thrown.in(exchange, HubException.class);
        if (known.isPresent()) {
            return new Suspension(known.get().failure(), known.get().text(), now);
        }
        Optional<Throwable> unknown = Thrown.in(exchange, Throwable.class);
        if (unknown.isPresent()) {
            return new Suspension(Failure.BUG, unknown.get().toString(), now);
        }
        return failures.of(envelope.id().value())
                .map(reason -> new Suspension(reason.failure(), reason.text(), now))
                .orElseGet(() -> new Suspension(Failure.TRIES_EXHAUSTED, "every try failed; the log says why", now));
    }

    private static void put(Exchange exchange, Envelope envelope, String step) {
        Passage.keep(exchange, envelope);
        Message message = exchange.getMessage();
        message.setBody(null);
        message.setHeaders(envelope.headers());
        message.setHeader(Headers.REPEAT_ID, envelope.id() + ":" + step);
    }
}
