package renkei.operator;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import renkei.office.OfficeNumber;
import renkei.sending.SendingId;
import renkei.sending.State;

/**
 * One sending in the sent or received list of an office.
 *
 * @param receiver an office number; empty if it is unknown
 * @param countsAt when it was accepted; if it never was, when the hub first heard of it
 * @param times when it was {@code accepted}, {@code delivered}, {@code receipted}, {@code picked-up}, as far as it was
 * @param failure the code of what keeps it from arriving; may be empty
 */
public record ListedSending(
        SendingId id,
        OfficeNumber sender,
        String receiver,
        State state,
        Instant countsAt,
        Map<String, Instant> times,
        String failure,
        List<SendingStory.DocumentLine> documents) {

    public ListedSending {
        times = java.util.Collections.unmodifiableMap(new TreeMap<>(times));
        documents = List.copyOf(documents);
    }

    /** When an event of that code first happened, if it did. */
    public Optional<Instant> time(String event) {
        return Optional.ofNullable(times.get(event));
    }

    /** Whether all of it is, or was, in the receiver's inbox. */
    public boolean hasArrived() {
        return state == State.DELIVERED || state == State.PICKED_UP;
    }
}
