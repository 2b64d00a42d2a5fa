package renkei.flow;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import renkei.broker.Headers;
import renkei.broker.HubQueue;
import renkei.broker.WaitingRooms;
import renkei.office.OfficeNumber;
import renkei.sending.SendingId;

/**
 * Envelopes that wait for offices that are away, for measurements. They name sendings that no vault holds, so none of them
 * ever gets through.
 */
record Pile(List<OfficeNumber> receivers, OfficeNumber sender, Instant at) {
    Pile {
        receivers = List.copyOf(receivers);
    }

    /** The headers of so many, to all receivers in turn. */
    Stream<Map<String, Object>> envelopes(long count) {
        return LongStream.range(0, count).mapToObj(this::envelope);
    }

    private Map<String, Object> envelope(long number) {
        OfficeNumber receiver = receivers.get((int) (number % receivers.size()));
        String room = WaitingRooms.of(receiver.value());
        Map<String, Object> headers =
                new HashMap<>(new Envelope(id(number), sender, receiver, "20250401090000", room, at).headers());
        headers.put(Headers.BACK, HubQueue.DELIVER_FOLDER.address());
        return headers;
    }

    /** Ids are written with 32 letters and digits; sixteen of them do for a number. */
    private static SendingId id(long number) {
        StringBuilder text = new StringBuilder();
        "%032x".formatted(number).chars().forEach(digit -> text.append((char) ('a' + Character.digit(digit, 16))));
        return new SendingId(text.toString());
    }
}
