package renkei.flow;

import java.util.List;
import renkei.ledger.AuditProgress;
import renkei.ledger.EventType;
import renkei.ledger.Ledger;
import renkei.ledger.Lookup;
import renkei.operator.AuditStand;
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
    private final DeskWork desk;
    private final Watch watch;
    private final LedgerInspection inspection;

    HubOperator(Ledger ledger, DeskWork desk, Watch watch, LedgerInspection inspection) {
        this.ledger = ledger;
        this.desk = desk;
        this.watch = watch;
        this.inspection = inspection;
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
        return desk.list();
    }

    @Override
    public DeskAnswer resend(List<SendingId> ids, String by) {
        return desk.take(ids, EventType.RESUMED, by);
    }

    @Override
    public DeskAnswer withdraw(List<SendingId> ids, String by) {
        return desk.take(ids, EventType.WITHDRAWN, by);
    }

    @Override
    public LedgerAudit audit(AuditProgress progress) {
        return inspection.audit(progress);
    }

    @Override
    public AuditStand auditStand() {
        return inspection.stand();
    }

    @Override
    public List<String> archive() {
        return inspection.archive();
    }

    @Override
    public void close() {}
}
