package renkei.operator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import renkei.ledger.AuditProgress;
import renkei.office.OfficeNumber;
import renkei.sending.Digest;
import renkei.sending.SendingId;
import renkei.sending.State;

/** An operator with fixed answers, which notes the orders it is given. */
public final class FixedOperator implements Operator {
    public static final SendingId FIRST = new SendingId("a".repeat(32));
    public static final SendingId SECOND = new SendingId("a".repeat(31) + "b");
    public static final Instant THEN = Instant.parse("2026-04-01T00:00:00Z");

    public final List<String> orders = new ArrayList<>();
    public LedgerAudit audit;
    private final boolean troubled;

    public FixedOperator(boolean troubled) {
        this.troubled = troubled;
        this.audit = troubled ? LedgerAudit.broken(42, "CHANGED") : LedgerAudit.sound(100);
    }

    @Override
    public HubStatus status() {
        return new HubStatus(
                "1.2.3",
                "Java",
                false,
                12,
                Map.of("hub.deliver.folder", 3L),
                Map.of(State.ACCEPTED, 3L, State.PICKED_UP, 1234L),
                troubled ? 7300 : 0,
                troubled ? 2 : 0,
                troubled ? List.of("offices.csv, line 3: \u001B[2Jno office number") : List.of(),
                troubled ? List.of(new ExpiringCertificate("0899999990", THEN, false)) : List.of(),
                troubled
                        ? new ClusterStatus(
                                true,
                                false,
                                List.of(
                                        new MemberStatus("east", "alpha", 4711, 8081, true, 1),
                                        new MemberStatus("west", "beta", 12, 8082, false, 75)))
                        : ClusterStatus.ALONE);
    }

    @Override
    public List<SendingStory> show(String beginning) {
        return List.of(story(FIRST), story(SECOND)).stream()
                .filter(story -> story.id().value().startsWith(beginning))
                .toList();
    }

    private static SendingStory story(SendingId id) {
        return new SendingStory(
                id,
                new OfficeNumber("0899999990"),
                "0899999991",
                State.DELIVERED,
                List.of(new SendingStory.DocumentLine("計画書.pdf", 1234, Digest.of(new byte[] {1, 2, 3}))),
                List.of(new SendingStory.Step(THEN, "accepted", "")));
    }

    /** Both sendings, on the pages that the question asks for. */
    @Override
    public List<ListedSending> list(ListQuestion question) {
        return List.of(listed(FIRST), listed(SECOND)).stream()
                .filter(sending -> sending.id().value().compareTo(question.after()) > 0)
                .filter(sending -> question.direction() == Direction.SENT)
                .limit(question.limit())
                .toList();
    }

    private static ListedSending listed(SendingId id) {
        return new ListedSending(
                id,
                new OfficeNumber("0899999990"),
                "0899999991",
                State.DELIVERED,
                THEN,
                Map.of("accepted", THEN, "delivered", THEN.plusSeconds(1)),
                "",
                story(id).documents());
    }

    @Override
    public List<DeadLetter> dead() {
        return troubled
                ? List.of(new DeadLetter(
                        FIRST,
                        new OfficeNumber("0899999990"),
                        new OfficeNumber("0899999991"),
                        "hub.deliver.folder",
                        "permission-denied",
                        "inbox に書き込めません",
                        THEN))
                : List.of();
    }

    @Override
    public DeskAnswer resend(List<SendingId> ids, String by) {
        return order("resend", ids, by);
    }

    @Override
    public DeskAnswer withdraw(List<SendingId> ids, String by) {
        return order("withdraw", ids, by);
    }

    private DeskAnswer order(String what, List<SendingId> ids, String by) {
        orders.add(what + " " + ids + " by " + by);
        return new DeskAnswer(
                ids.stream().filter(FIRST::equals).toList(),
                ids.stream().filter(id -> !id.equals(FIRST)).toList());
    }

    @Override
    public LedgerAudit audit(AuditProgress progress) {
        return audit;
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
        orders.add("closed");
    }
}
