package renkei.flow;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import renkei.broker.DeadLetterDesk;
import renkei.broker.Headers;
import renkei.ledger.Event;
import renkei.ledger.EventDetail;
import renkei.ledger.EventType;
import renkei.operator.DeadLetter;
import renkei.operator.DeskAnswer;
import renkei.operator.Operator;
import renkei.sending.SendingId;

/** What a person does at the dead-letter desk. */
final class DeskWork {
    private final DeadLetterDesk desk;
    private final Clock clock;

    DeskWork(DeadLetterDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** What waits there, oldest first. */
    List<DeadLetter> list() {
        return desk.list().stream().limit(Operator.LIMIT).map(DeskWork::letter).toList();
    }

    private static DeadLetter letter(renkei.broker.DeadLetter dead) {
        Envelope envelope = Envelope.of(dead.headers());
        return new DeadLetter(
                envelope.id(),
                envelope.sender(),
                envelope.receiver(),
                envelope.queue(),
                dead.failure(),
                dead.text(),
                Instant.ofEpochMilli(dead.since()));
    }

    /** Sends on its way again or takes back what waits there; the event records who decided. */
    DeskAnswer take(List<SendingId> ids, EventType decision, String by) {
        List<SendingId> done = new ArrayList<>();
        List<SendingId> unknown = new ArrayList<>(ids);
        for (renkei.broker.DeadLetter dead : desk.list()) {
            Envelope envelope = Envelope.of(dead.headers());
            boolean resumed = decision == EventType.RESUMED;
            // Without a queue to go back to an envelope would be gone for good: it stays.
            if (unknown.contains(envelope.id()) && !(resumed && envelope.queue().isEmpty())) {
                String target = resumed ? envelope.queue() : "";
                if (desk.take(envelope.id().value(), target, event(envelope, decision, by))) {
                    unknown.remove(envelope.id());
                    done.add(envelope.id());
                }
            }
        }
        return new DeskAnswer(done, unknown);
    }

    private Map<String, Object> event(Envelope envelope, EventType decision, String by) {
        Instant now = clock.instant();
        EventDetail detail = new EventDetail.Decided(by);
        Event event = decision.recurs()
                ? Event.again(decision, String.valueOf(now.toEpochMilli()), envelope.parties(), now, detail)
                : Event.once(decision, envelope.parties(), now, detail);
        Map<String, Object> headers = EventHeaders.of(event);
        headers.put(Headers.REPEAT_ID, event.id());
        return headers;
    }
}
