package renkei.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import renkei.ledger.Event.Parties;
import renkei.sending.Digest;
import renkei.sending.Failure;
import renkei.sending.SendingId;

/** Invented events. */
public final class Samples {
    public static final Instant APRIL = Instant.parse("2026-04-01T00:00:00Z");
    public static final String SENDER = "0899999901";
    public static final String RECEIVER = "0899999902";

    private Samples() {}

    public static SendingId id(long seed) {
        Random random = new Random(seed * 7919 + 13);
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < 32; i++) {
            id.append("abcdefghijklmnopqrstuvwxyz234567".charAt(random.nextInt(32)));
        }
        return new SendingId(id.toString());
    }

    public static Parties parties(long seed) {
        return new Parties(id(seed), SENDER, RECEIVER);
    }

    public static EventDetail detail(EventType type) {
        return switch (type) {
            case ACCEPTED -> new EventDetail.Accepted("20260401000001", "plan", documents());
            case DELIVERED -> new EventDetail.Delivered(List.of("予定.csv", "予定 (2).csv"));
            case REJECTED, DELAYED, SUSPENDED ->
                new EventDetail.Failed(Failure.PARTNER_UNREACHABLE, "相手に届きません。", List.of());
            case RESUMED, WITHDRAWN -> new EventDetail.Decided("本部 佐藤");
            case DUPLICATE, HANDED_OVER, RECEIPTED, PICKED_UP -> new EventDetail.Plain();
        };
    }

    public static List<DocumentRecord> documents() {
        return List.of(
                new DocumentRecord("UPPLAN_1.CSV", "UPPLAN", "4.1", 1234, Digest.of(new byte[] {1})),
                new DocumentRecord("第3表.pdf", "", "", 56789, Digest.of(new byte[] {2})));
    }

    /** An event of a type, some seconds after the first of April. */
    public static Event event(EventType type, Parties parties, int second) {
        return type.recurs()
                ? Event.again(type, "t" + second, parties, APRIL.plusSeconds(second), detail(type))
                : Event.once(type, parties, APRIL.plusSeconds(second), detail(type));
    }

    /** The usual four events of a sending that arrives. */
    public static List<Event> arrival(long seed) {
        return List.of(
                event(EventType.ACCEPTED, parties(seed), 1),
                event(EventType.DELIVERED, parties(seed), 2),
                event(EventType.RECEIPTED, parties(seed), 3),
                event(EventType.PICKED_UP, parties(seed), 4));
    }
}
