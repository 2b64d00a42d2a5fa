package renkei.flow;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.camel.Body;
import org.apache.camel.Exchange;
import renkei.broker.Headers;
import renkei.ledger.Event;
import renkei.ledger.EventDetail;
import renkei.ledger.EventType;
import renkei.ledger.Ledger;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/**
 * Says what happened. Each method but {@code record} turns the message into one for the ledger's queue; the send that
 * follows is part of the step's own transaction, so a step and its event happen together or not at all.
 */
public final class Events {
    private final Ledger ledger;
    private final Clock clock;
    private final LastFailures failures;

    Events(Ledger ledger, Clock clock, LastFailures failures) {
        this.ledger = ledger;
        this.clock = clock;
        this.failures = failures;
    }

    /** The hub answers for the sending from now on. */
    public void accepted(Exchange exchange) {
        Outgoing outgoing = Passage.get(exchange, Outgoing.class);
        Envelope envelope = Passage.get(exchange, Envelope.class);
        EventDetail detail = new EventDetail.Accepted(
                envelope.sequence(),
                DocumentFacts.unit(outgoing.sending().documents()),
                DocumentFacts.records(outgoing.sending().documents()));
        tell(exchange, Event.once(EventType.ACCEPTED, envelope.parties(), envelope.acceptedAt(), detail));
    }

    /**
     * The sender has to fix something; or has sent the same before. The id is not shown to the broker, which would refuse
     * the whole transaction after a crash: a repeat is passed over by the ledger.
     */
    public void rejected(Exchange exchange) {
        Refusal refusal = Passage.get(exchange, Refusal.class);
        boolean repeat = refusal.failure() == Failure.ALREADY_SENT;
        EventDetail detail = repeat
                ? new EventDetail.Plain()
                : new EventDetail.Failed(refusal.failure(), refusal.text(), refusal.documents());
        tell(
                exchange,
                Event.again(
                        repeat ? EventType.DUPLICATE : EventType.REJECTED,
                        refusal.serial(),
                        refusal.parties(),
                        refusal.at(),
                        detail));
        exchange.getMessage().removeHeader(Headers.REPEAT_ID);
    }

    /** All documents are in the inbox. */
    public void delivered(Exchange exchange, @Body Placed placed) {
        Passage.keep(exchange, placed);
        Envelope envelope = Passage.get(exchange, Envelope.class);
        failures.forget(envelope.id().value());
        EventDetail detail = new EventDetail.Delivered(placed.inboxNames());
        tell(exchange, Event.once(EventType.DELIVERED, envelope.parties(), placed.at(), detail));
    }

    /** The sender has the receipt. */
    public void receipted(Exchange exchange) {
        Envelope envelope = Passage.get(exchange, Envelope.class);
        failures.forget(envelope.id().value());
        tell(exchange, Event.once(EventType.RECEIPTED, envelope.parties(), clock.instant(), new EventDetail.Plain()));
    }

    /** The receiver took all documents. The id is not shown to the broker: a repeat is passed over by the ledger. */
    public void pickedUp(Exchange exchange, @Body PickUp pickUp) {
        Event.Parties parties = ledger.find(pickUp.id())
                .map(sending -> new Event.Parties(pickUp.id(), sending.sender(), sending.receiver()))
                .orElseThrow(() ->
                        new Unavailable(Failure.QUEUE_TROUBLE, "the ledger has not heard of " + pickUp.id() + " yet"));
        tell(exchange, Event.once(EventType.PICKED_UP, parties, clock.instant(), new EventDetail.Plain()));
        exchange.getMessage().removeHeader(Headers.REPEAT_ID);
    }

    /** Out of tries, or not worth trying: a person must look. */
    public void suspended(Exchange exchange) {
        Envelope envelope = Passage.get(exchange, Envelope.class);
        Suspension why = Passage.get(exchange, Suspension.class);
        failures.forget(envelope.id().value());
        EventDetail detail = new EventDetail.Failed(why.failure(), why.text(), List.of());
        tell(
                exchange,
                Event.again(
                        EventType.SUSPENDED,
                        String.valueOf(why.at().toEpochMilli()),
                        envelope.parties(),
                        why.at(),
                        detail));
    }

    /** Writes a batch of events to the ledger; durable when it returns. */
    public void record(@Body List<Map<String, Object>> batch) {
        ledger.record(batch.stream().map(EventHeaders::read).toList());
    }

    private static void tell(Exchange exchange, Event event) {
        exchange.getMessage().setBody(null);
        exchange.getMessage().setHeaders(EventHeaders.of(event));
        exchange.getMessage().setHeader(Headers.REPEAT_ID, event.id());
    }
}
