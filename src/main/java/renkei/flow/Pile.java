package renkei.flow;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.springframework.context.ConfigurableApplicationContext;
import renkei.bench.flow.Backlog;
import renkei.broker.Bulk;
import renkei.broker.Headers;
import renkei.broker.HubQueue;
import renkei.broker.WaitingRooms;
import renkei.home.Home;
import renkei.office.OfficeNumber;
import renkei.sending.SendingId;

/**
 * Envelopes that wait for offices that are away, for measurements. They name sendings that no vault holds, so none of them
 * ever gets through.
 */
public final class Pile implements Backlog {

    @Override
    public void pile(Home home, List<OfficeNumber> receivers, OfficeNumber sender, long count) {
        try (ConfigurableApplicationContext context = HubApplication.open(home)) {
            Instant at = context.getBean(Clock.class).instant();
            context.getBean(Bulk.class)
                    .send(LongStream.range(0, count)
                            .mapToObj(number ->
                                    envelope(number, receivers.get((int) (number % receivers.size())), sender, at))
                            .iterator());
        }
    }

    private static Map<String, Object> envelope(long number, OfficeNumber receiver, OfficeNumber sender, Instant at) {
        String room = WaitingRooms.of(receiver.value());
        Map<String, Object> headers =
                new HashMap<>(new Envelope(id(number), sender, receiver, "20250401090000", room, at).headers());
        headers.put(Headers.BACK, HubQueue.DELIVER_FOLDER.address());
        return headers;
    }

    /** Ids are written with 32 letters and digits; sixteen letters do for a number. */
    private static SendingId id(long number) {
        StringBuilder text = new StringBuilder();
        "%032x".formatted(number).chars().forEach(digit -> text.append((char) ('a' + Character.digit(digit, 16))));
        return new SendingId(text.toString());
    }
}
