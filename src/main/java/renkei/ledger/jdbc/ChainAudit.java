package renkei.ledger.jdbc;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import renkei.ledger.Audit;
import renkei.ledger.AuditChain;

/** Follows the chain from its start to the head that it found when it began; reads by pages, so memory stays small. */
final class ChainAudit {
    private static final int PAGE = 1_000;

    private final Chain chain;
    private final EventTable events;

    ChainAudit(Chain chain, EventTable events) {
        this.chain = chain;
        this.events = events;
    }

    Audit run() {
        Optional<AuditChain> head = chain.head();
        return head.isPresent() ? follow(head.get()) : new Audit.Broken(0, Audit.Flaw.HEAD_MISSING);
    }

    private Audit follow(AuditChain head) {
        AuditChain end = AuditChain.START;
        List<EventTable.Row> page = events.between(0, head.number(), PAGE);
        while (!page.isEmpty()) {
            for (EventTable.Row row : page) {
                AuditChain next = end.append(row.fields());
                if (row.entry() != next.number()) {
                    return new Audit.Broken(next.number(), Audit.Flaw.MISSING);
                }
                if (!row.digest().equals(next.digest().hex())) {
                    return new Audit.Broken(next.number(), Audit.Flaw.CHANGED);
                }
                end = next;
            }
            page = events.between(end.number(), head.number(), PAGE);
        }
        if (end.number() < head.number()) {
            return new Audit.Broken(end.number() + 1, Audit.Flaw.MISSING);
        }
        if (!end.equals(head)) {
            return new Audit.Broken(0, Audit.Flaw.HEAD_CHANGED);
        }
        OptionalLong stray = events.stray();
        return stray.isPresent()
                ? new Audit.Broken(stray.getAsLong(), Audit.Flaw.OUTSIDE)
                : new Audit.Sound(end.number(), end.digest());
    }
}
