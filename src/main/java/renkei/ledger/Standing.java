package renkei.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import renkei.sending.Failure;

/**
 * The event that decides where a sending stands. Of two, the greater decides: by precedence of its type, then by time,
 * then by the order of the types, then by id; a total order, so that the same events give the same standing in any order.
 *
 * @param failure code of a {@link Failure}; empty where the event is none
 * @param text what to do, for people; may be empty
 */
public record Standing(EventType type, Instant at, String event, String failure, String text)
        implements Comparable<Standing> {
    private static final Comparator<Standing> ORDER = Comparator.<Standing>comparingInt(
                    standing -> standing.type().precedence())
            .thenComparing(Standing::at)
            .thenComparing(Standing::type)
            .thenComparing(Standing::event);

    static Standing of(Event event, EventDetail detail) {
        return detail instanceof EventDetail.Failed failed
                ? new Standing(
                        event.type(), event.at(), event.id(), failed.failure().code(), failed.text())
                : new Standing(event.type(), event.at(), event.id(), "", "");
    }

    /** What went wrong, if something did. */
    public Optional<Failure> failed() {
        return failure.isEmpty() ? Optional.empty() : Optional.of(Failure.of(failure));
    }

    /** Consistent with equals for standings of events: an id has one type, time and failure. */
    @Override
    public int compareTo(Standing other) {
        return ORDER.compare(this, other);
    }
}
