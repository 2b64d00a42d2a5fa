package renkei.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.apache.camel.support.SynchronizationAdapter;
import renkei.broker.Headers;
import renkei.broker.RoomWalk;
import renkei.broker.WaitingRooms;
import renkei.sending.HubException;

/** Lets envelopes wait, untried, while their office is away, and calls them when it is back. */
public final class Waiting implements RoomWalk.Usher {
    private final Absences absences;

    Waiting(Absences absences) {
        this.absences = absences;
    }

    /** What is being tried; the headers change from step to step. */
    private record Tried(Envelope envelope) {
        List<Spot> spots() {
            return Spot.of(envelope, envelope.queue());
        }

        String id() {
            return envelope.id().value();
        }
    }

    /** Throws OfficeAway for an envelope that is not to be tried now; sees how others fare. */
    public void demandPresent(Exchange exchange) {
        Map<String, Object> headers = exchange.getMessage().getHeaders();
        Tried tried = new Tried(Envelope.of(headers));
        Passage.keep(exchange, tried);
        List<Spot> spots = tried.spots();
        boolean again = deliveries(headers) > 1;
        if (absences.none(spots) && !again) {
            return;
        }
        absences.hindrance(spots, tried.id(), headers.containsKey(Headers.CALLED))
                .ifPresent(spot -> {
                    throw new OfficeAway(spot.office());
                });
        exchange.getExchangeExtension().addOnCompletion(new SynchronizationAdapter() {
            @Override
            public void onComplete(Exchange done) {
                absences.worked(spots);
                if (again) {
                    // Perhaps the scout of a hub that is gone: nobody else calls those who wait behind it.
                    absences.call(spots);
                }
            }
        });
    }

    private static long deliveries(Map<String, Object> headers) {
        return headers.get(Headers.DELIVERY_COUNT) instanceof Number number ? number.longValue() : 1;
    }

    /** Remembers that an envelope failed: the broker tries it again, and what else comes for the office waits. */
    public void note(Exchange exchange) {
        Tried tried = Passage.get(exchange, Tried.class);
        Thrown.in(exchange, HubException.class)
                .ifPresent(thrown -> absences.failed(
                        Spot.of(tried.envelope(), tried.envelope().queue(), thrown.failure()), tried.id()));
    }

    /** The envelope, as it was, to the room of the office that is away. */
    public void park(Exchange exchange) {
        Message message = exchange.getMessage();
        String office = Thrown.in(exchange, OfficeAway.class)
                .map(OfficeAway::office)
                .orElseThrow(() -> new IllegalStateException("only what is for an office that is away waits"));
        message.setBody(null);
        message.setHeader(
                Headers.BACK, Passage.get(exchange, Tried.class).envelope().queue());
        message.setHeader(Headers.QUEUE, WaitingRooms.of(office));
        message.removeHeader(Headers.CALLED);
        message.removeHeader(Headers.REPEAT_ID);
    }

    /** An envelope that goes to the desk is not tried any more: the next one is. */
    public void giveUp(Exchange exchange) {
        Tried tried = new Tried(Envelope.of(exchange.getMessage().getHeaders()));
        absences.lost(tried.spots(), tried.id());
    }

    @Override
    public Map<String, Object> call(Map<String, Object> waits) {
        String back = String.valueOf(waits.get(Headers.BACK));
        Map<String, Object> headers = new HashMap<>(waits);
        Optional<Spot> hindrance = absences.hindrance(Spot.of(Envelope.of(waits), back), "", true);
        if (hindrance.isPresent()) {
            headers.put(Headers.QUEUE, WaitingRooms.of(hindrance.get().office()));
        } else {
            headers.remove(Headers.BACK);
            headers.put(Headers.QUEUE, back);
            headers.put(Headers.CALLED, "yes");
        }
        return headers;
    }
}
