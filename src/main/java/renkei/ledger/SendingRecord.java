package renkei.ledger;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import renkei.sending.SendingId;
import renkei.sending.State;

/**
 * What all events of one sending add up to. Records of the same events are equal, in whatever order and however often the
 * events were added.
 *
 * @param receiver empty where it is unknown
 * @param since the time of the first event
 * @param firstTimes when it was accepted, delivered, receipted, picked up: the first time of each, as far as it happened
 * @param standing the event that decides the state
 */
public record SendingRecord(
        SendingId id,
        String sender,
        String receiver,
        Contents contents,
        Instant since,
        Map<EventType, Instant> firstTimes,
        Standing standing) {

    public SendingRecord {
        firstTimes = Map.copyOf(firstTimes);
    }

    /** What one event tells. */
    public static SendingRecord of(Event event) {
        EventDetail detail = event.carries();
        Map<EventType, Instant> times = isMilestone(event.type()) ? Map.of(event.type(), event.at()) : Map.of();
        return new SendingRecord(
                event.sending(),
                event.sender(),
                event.receiver(),
                Contents.of(detail),
                event.at(),
                times,
                Standing.of(event, detail));
    }

    /** What several events of one sending tell; none tell nothing. */
    public static Optional<SendingRecord> of(Collection<Event> events) {
        return events.stream().map(SendingRecord::of).reduce(SendingRecord::and);
    }

    /** What both tell together: commutative, associative, and the same told twice adds nothing. */
    public SendingRecord and(SendingRecord other) {
        Map<EventType, Instant> times = new EnumMap<>(EventType.class);
        times.putAll(firstTimes);
        other.firstTimes.forEach((type, at) -> times.merge(type, at, SendingRecord::earlier));
        return new SendingRecord(
                id,
                greater(sender, other.sender),
                greater(receiver, other.receiver),
                contentsWith(other),
                earlier(since, other.since),
                times,
                greater(standing, other.standing));
    }

    public State state() {
        return standing.type().state();
    }

    /** When an event of this type first happened: ACCEPTED, DELIVERED, RECEIPTED or PICKED_UP; others are not kept. */
    public Optional<Instant> firstTime(EventType type) {
        return Optional.ofNullable(firstTimes.get(type));
    }

    private Contents contentsWith(SendingRecord other) {
        if (firstTimes.containsKey(EventType.ACCEPTED)) {
            return contents;
        }
        return other.firstTimes.containsKey(EventType.ACCEPTED)
                ? other.contents
                : Contents.greater(contents, other.contents);
    }

    private static boolean isMilestone(EventType type) {
        return switch (type) {
            case ACCEPTED, DELIVERED, RECEIPTED, PICKED_UP -> true;
            default -> false;
        };
    }

    private static <T extends Comparable<T>> T greater(T one, T other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
