package renkei.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import renkei.office.OfficeNumber;
import renkei.sending.SendingId;

/**
 * One thing that happened to one sending. Complete in itself and small enough for the headers of a queue.
 *
 * @param id {@code <sending id>:<type>}, with {@code :<serial>} behind it where the type recurs; the ledger takes each id once
 * @param sender an office number
 * @param receiver an office number; empty where it is unknown
 * @param at in milliseconds, from 1970 up to the year 9999
 * @param detail a JSON object with what the type carries, at most 65,536 bytes of UTF-8
 */
public record Event(
        String id, EventType type, SendingId sending, String sender, String receiver, Instant at, String detail) {
    /** What a detail may have at most, in bytes of UTF-8. */
    public static final int DETAIL_LIMIT_BYTES = 65_536;

    private static final Pattern SERIAL = Pattern.compile(":[A-Za-z0-9.-]{1,40}");
    private static final Instant END_OF_TIME = Instant.parse("+10000-01-01T00:00:00Z");

    /** @throws IllegalArgumentException if a part is not what it must be; says which, and what to do */
    public Event {
        at = at.truncatedTo(ChronoUnit.MILLIS);
        checkId(id, type, sending);
        require(OfficeNumber.parse(sender).isPresent(), id, "has no office number as its sender: " + sender);
        require(
                receiver.isEmpty() || OfficeNumber.parse(receiver).isPresent(),
                id,
                "has neither an office number nor nothing as its receiver: " + receiver);
        require(!at.isBefore(Instant.EPOCH) && at.isBefore(END_OF_TIME), id, "happened out of all time: " + at);
        int size = detail.getBytes(StandardCharsets.UTF_8).length;
        require(
                size <= DETAIL_LIMIT_BYTES,
                id,
                "carries " + size + " bytes; at most " + DETAIL_LIMIT_BYTES + " fit: send fewer documents at a time");
        require(StandardCharsets.UTF_8.newEncoder().canEncode(detail), id, "carries text that has no UTF-8 form");
        try {
            EventDetail.parse(type, detail);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("event " + id + " carries the wrong detail: " + e.getMessage(), e);
        }
    }

    /** An event that happens to a sending once. */
    public static Event once(EventType type, Parties parties, Instant at, EventDetail detail) {
        return of(parties.sending() + ":" + type.code(), type, parties, at, detail);
    }

    /**
     * An event that may happen to a sending again.
     *
     * @param serial tells this time from other times and is the same when the step is repeated after a crash; 1 to 40
     *     characters of {@code A-Z a-z 0-9 . -}
     */
    public static Event again(EventType type, String serial, Parties parties, Instant at, EventDetail detail) {
        return of(parties.sending() + ":" + type.code() + ":" + serial, type, parties, at, detail);
    }

    private static Event of(String id, EventType type, Parties parties, Instant at, EventDetail detail) {
        return new Event(id, type, parties.sending(), parties.sender(), parties.receiver(), at, detail.json());
    }

    /** The detail, read. */
    public EventDetail carries() {
        return EventDetail.parse(type, detail);
    }

    /** Whom an event is about: a sending, its sender, and its receiver, which may be empty. */
    public record Parties(SendingId sending, String sender, String receiver) {}

    private static void checkId(String id, EventType type, SendingId sending) {
        String step = sending.value() + ":" + type.code();
        require(id.startsWith(step), id, "should be named " + step);
        String serial = id.substring(step.length());
        require(
                serial.isEmpty() || (type.recurs() && SERIAL.matcher(serial).matches()),
                id,
                type.recurs() ? "has a serial of other characters than A-Z a-z 0-9 . -" : "cannot have a serial");
    }

    private static void require(boolean right, String id, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException("event " + id + " " + otherwise);
        }
    }
}
