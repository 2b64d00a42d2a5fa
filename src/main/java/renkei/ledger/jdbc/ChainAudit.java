package renkei.ledger.jdbc;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import renkei.ledger.Audit;
import renkei.ledger.AuditChain;
import renkei.ledger.AuditProgress;
import renkei.ledger.LedgerRow;
import renkei.ledger.Rows;
import renkei.sending.Digest;

/**
 * Follows the chain from its start to the head that it found when it began. Since each row stores its digest, stretches of
 * the chain can be verified side by side: each begins with the digest that the stretch before it must end with. Reads by
 * pages, so memory stays small.
 */
final class ChainAudit {
    private static final long STRETCH = 10L * Rows.LIMIT;

    private final Chain chain;
    private final EventTable events;

    ChainAudit(Chain chain, EventTable events) {
        this.chain = chain;
        this.events = events;
    }

    Audit run(AuditProgress progress) {
        Optional<AuditChain> head = chain.head();
        return head.isPresent() ? follow(head.get(), progress) : new Audit.Broken(0, Audit.Flaw.HEAD_MISSING);
    }

    private Audit follow(AuditChain head, AuditProgress progress) {
        AtomicLong done = new AtomicLong();
        Iterator<InOrder.Piece> stretches = LongStream.iterate(
                        0, after -> after < head.number(), after -> after + STRETCH)
                .<InOrder.Piece>mapToObj(after -> () -> stretch(after, Math.min(after + STRETCH, head.number())))
                .iterator();
        Optional<Audit.Broken> broken = InOrder.first(
                stretches, () -> progress.done(Math.min(done.addAndGet(STRETCH), head.number()), head.number()));
        if (broken.isPresent()) {
            return broken.get();
        }
        if (!storedEnd(head.number()).equals(Optional.of(head.digest()))) {
            return new Audit.Broken(0, Audit.Flaw.HEAD_CHANGED);
        }
        OptionalLong stray = events.stray();
        return stray.isPresent()
                ? new Audit.Broken(stray.getAsLong(), Audit.Flaw.OUTSIDE)
                : new Audit.Sound(head.number(), head.digest());
    }

    private Optional<Audit.Broken> stretch(long after, long last) {
        Optional<Digest> before = storedEnd(after);
        if (before.isEmpty()) {
            return Optional.empty(); // told by the stretch before, which lacks its last row
        }
        AuditChain end = new AuditChain(after, before.get());
        while (end.number() < last) {
            List<LedgerRow> page = events.between(end.number(), last, Rows.LIMIT);
            if (page.isEmpty()) {
                return broken(end.number() + 1, Audit.Flaw.MISSING);
            }
            for (LedgerRow row : page) {
                AuditChain next = end.append(row.fields());
                if (row.number() != next.number()) {
                    return broken(next.number(), Audit.Flaw.MISSING);
                }
                if (!row.digest().equals(next.digest().hex())) {
                    return broken(next.number(), Audit.Flaw.CHANGED);
                }
                end = next;
            }
        }
        return Optional.empty();
    }

    private static Optional<Audit.Broken> broken(long row, Audit.Flaw flaw) {
        return Optional.of(new Audit.Broken(row, flaw));
    }

    /** The digest that is stored with a row. */
    private Optional<Digest> storedEnd(long number) {
        return number == 0
                ? Optional.of(AuditChain.START.digest())
                : events.digest(number).flatMap(Digest::parse);
    }
}
