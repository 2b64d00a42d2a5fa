package renkei.flow;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import renkei.broker.DeadLetterDesk;
import renkei.broker.Headers;
import renkei.ledger.Audit;
import renkei.ledger.Event;
import renkei.ledger.EventDetail;
import renkei.ledger.EventType;
import renkei.ledger.Ledger;
import renkei.ledger.Lookup;
import renkei.operator.DeadLetter;
import renkei.operator.DeskAnswer;
import renkei.operator.HubStatus;
import renkei.operator.LedgerAudit;
import renkei.operator.ListQuestion;
import renkei.operator.ListedSending;
import renkei.operator.Operator;
import renkei.operator.SendingStory;
import renkei.sending.SendingId;

/** Answers what headquarters asks, out of the ledger and the queues. */
final class HubOperator implements Operator {
    private final Ledger ledger;
    private final DeadLetterDesk desk;
    private final Watch watch;
    private final Clock clock;

    HubOperator(Ledger ledger, DeadLetterDesk desk, Watch watch, Clock clock) {
        this.ledger = ledger;
        this.desk = desk;
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public HubStatus status() {
        return watch.status();
    }

    @Override
    public List<SendingStory> show(String beginning) {
        Lookup lookup = ledger.lookUp(beginning);
        if (lookup instanceof Lookup.Found found) {
            return List.of(
                    Stories.of(found.sending(), ledger.story(found.sending().id())));
        }
        if (lookup instanceof Lookup.Ambiguous ambiguous) {
            return ambiguous.candidates().stream()
                    .flatMap(id -> ledger.find(id).stream())
                    .map(sending -> Stories.of(sending, ledger.story(sending.id())))
                    .toList();
        }
        return List.of();
    }

    @Override
    public List<ListedSending> list(ListQuestion question) {
        return ledger.list(Lists.selection(question)).stream().map(Lists::of).toList();
    }

    @Override
    public List<DeadLetter> dead() {
        return desk.list().stream().limit(LIMIT).map(HubOperator::letter).toList();
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

    @Override
    public DeskAnswer resend(List<SendingId> ids, String by) {
        return take(ids, EventType.RESUMED, by);
    }

    @Override
    public DeskAnswer withdraw(List<SendingId> ids, String by) {
        return take(ids, EventType.WITHDRAWN, by);
    }

    private DeskAnswer take(List<SendingId> ids, EventType decision, String by) {
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

    @Override
    public LedgerAudit audit() {
        Audit audit = ledger.audit();
        if (audit instanceof Audit.Sound sound) {
            return LedgerAudit.sound(sound.rows());
        }
        Audit.Broken broken = (Audit.Broken) audit;
        return LedgerAudit.broken(broken.row(), broken.flaw().name());
    }

    @Override
    public void close() {}
}
