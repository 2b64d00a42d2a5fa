package renkei.demo;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import renkei.ledger.AuditProgress;
import renkei.office.OfficeNumber;
import renkei.operator.AuditStand;
import renkei.operator.ClusterStatus;
import renkei.operator.DeadLetter;
import renkei.operator.DeskAnswer;
import renkei.operator.HubStatus;
import renkei.operator.LedgerAudit;
import renkei.operator.ListQuestion;
import renkei.operator.ListedSending;
import renkei.operator.Operator;
import renkei.operator.SendingStory;
import renkei.sending.SendingId;
import renkei.sending.State;

/** An operator who tells what the test wrote down. */
final class FixedLedger implements Operator {
    final Map<SendingId, State> states = new HashMap<>();
    final Map<State, Long> sums = new EnumMap<>(State.class);
    boolean whole = true;

    @Override
    public HubStatus status() {
        return new HubStatus("test", "Java", true, 12, Map.of(), sums, 0, 0, List.of(), List.of(), ClusterStatus.ALONE);
    }

    @Override
    public List<SendingStory> show(String beginning) {
        SendingId id = new SendingId(beginning);
        return Stream.ofNullable(states.get(id))
                .map(state ->
                        new SendingStory(id, new OfficeNumber("0899900001"), "0899900002", state, List.of(), List.of()))
                .toList();
    }

    @Override
    public List<ListedSending> list(ListQuestion question) {
        return List.of();
    }

    @Override
    public List<DeadLetter> dead() {
        return List.of();
    }

    @Override
    public DeskAnswer resend(List<SendingId> ids, String by) {
        return new DeskAnswer(List.of(), ids);
    }

    @Override
    public DeskAnswer withdraw(List<SendingId> ids, String by) {
        return new DeskAnswer(List.of(), ids);
    }

    @Override
    public LedgerAudit audit(AuditProgress progress) {
        return whole ? LedgerAudit.sound(10) : LedgerAudit.broken(3, "CHANGED");
    }

    @Override
    public AuditStand auditStand() {
        return AuditStand.IDLE;
    }

    @Override
    public List<String> archive() {
        return List.of("archives/2026/0000000001_2026-04_1.asice");
    }

    @Override
    public void close() {
        // nothing is open
    }
}
