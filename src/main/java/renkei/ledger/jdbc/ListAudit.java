package renkei.ledger.jdbc;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import renkei.ledger.Audit;
import renkei.ledger.AuditProgress;
import renkei.ledger.Event;
import renkei.ledger.LedgerRow;
import renkei.ledger.SendingRecord;
import renkei.sending.SendingId;

/** Compares the list of sendings, which the chain does not cover, with what their events add up to; reads by pages. */
final class ListAudit {
    private static final int PAGE = 500;

    /** Sendings between two of these are compared on their own. Whatever was written as an id lies in some range. */
    private static final List<String> BORDERS = List.of(
            "", "2", "3", "4", "5", "6", "7", "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o",
            "p", "q", "r", "s", "t", "u", "v", "w", "x", "y", "z");

    /** Behind every id; U+FFFD sorts after all letters in every collation. */
    private static final String LAST = "\uFFFD".repeat(32);

    private final Database database;
    private final Chain chain;
    private final EventTable events;
    private final SendingTable sendings;

    ListAudit(Database database, Chain chain, EventTable events, SendingTable sendings) {
        this.database = database;
        this.chain = chain;
        this.events = events;
        this.sendings = sendings;
    }

    /** The first difference, if there is one. */
    Optional<Audit.Broken> run(AuditProgress progress) {
        AtomicLong done = new AtomicLong();
        Iterator<InOrder.Piece> ranges = IntStream.range(0, BORDERS.size())
                .<InOrder.Piece>mapToObj(range ->
                        () -> range(BORDERS.get(range), range + 1 < BORDERS.size() ? BORDERS.get(range + 1) : LAST))
                .iterator();
        return InOrder.first(ranges, () -> progress.done(done.incrementAndGet(), BORDERS.size()));
    }

    private Optional<Audit.Broken> range(String behind, String last) {
        String after = behind;
        while (true) {
            // The ids of both sides: a row may be missing on either.
            TreeSet<String> page = new TreeSet<>(events.sendingsBetween(after, last, PAGE));
            page.addAll(sendings.idsBetween(after, last, PAGE));
            if (page.isEmpty()) {
                return Optional.empty();
            }
            List<String> ids = page.stream().limit(PAGE).toList();
            if (difference(ids).isPresent()) {
                // Perhaps somebody recorded between our two reads: look again while nobody can.
                Optional<Audit.Broken> sure = database.together(() -> {
                    chain.lock();
                    return difference(ids);
                });
                if (sure.isPresent()) {
                    return sure;
                }
            }
            after = ids.get(ids.size() - 1);
        }
    }

    private Optional<Audit.Broken> difference(Collection<String> ids) {
        Map<SendingId, SendingRecord> listed = listed(ids);
        Map<String, List<LedgerRow>> told = events.ofSendings(ids).stream()
                .collect(Collectors.groupingBy(row -> row.fields().sending()));
        for (String id : ids) {
            List<LedgerRow> rows = told.getOrDefault(id, List.of());
            if (rows.isEmpty() || !toldBy(rows).equals(Optional.ofNullable(listed.get(new SendingId(id))))) {
                long first = rows.stream().mapToLong(LedgerRow::number).min().orElse(0);
                return Optional.of(new Audit.Broken(first, Audit.Flaw.LIST_DIFFERS));
            }
        }
        return Optional.empty();
    }

    private static Optional<SendingRecord> toldBy(List<LedgerRow> rows) {
        List<Event> story = rows.stream().map(LedgerRow::event).toList();
        return SendingRecord.of(story);
    }

    /** Rows that are no records of ours count as not there: somebody wrote something else into them. */
    private Map<SendingId, SendingRecord> listed(Collection<String> ids) {
        try {
            return sendings.find(ids);
        } catch (IllegalArgumentException e) {
            Map<SendingId, SendingRecord> readable = new HashMap<>();
            if (ids.size() > 1) {
                ids.forEach(id -> readable.putAll(listed(List.of(id))));
            }
            return readable;
        }
    }
}
