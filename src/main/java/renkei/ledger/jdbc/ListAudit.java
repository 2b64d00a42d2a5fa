package renkei.ledger.jdbc;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import renkei.ledger.Audit;
import renkei.ledger.AuditChain;
import renkei.ledger.AuditProgress;
import renkei.ledger.LedgerRow;
import renkei.ledger.Rows;
import renkei.ledger.SendingRecord;
import renkei.ledger.tally.Tally;

/**
 * Compares the list of sendings, which the chain does not cover, with what their events add up to. Reads both tables in the
 * order in which they lie on the disk, by pages, and compares them by way of a file.
 */
final class ListAudit {
    private static final long STRETCH = 10L * Rows.LIMIT;

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
    Optional<Audit.Broken> run(Tally tally, AuditProgress progress) {
        // What is recorded from now on may be in the list and not among these rows: such sendings are suspects.
        long rows = chain.head().orElse(AuditChain.START).number();
        Way way = new Way(rows + 2 * sendings.count(), progress);
        readList(tally, way);
        readEvents(tally, rows, way);
        Suspects suspects = new Suspects(database, chain, events, sendings);
        tally.judge((sending, row, same) -> {
            if (!same) {
                suspects.add(sending, row);
            }
            way.gone(1);
        });
        return suspects.first();
    }

    private void readList(Tally tally, Way way) {
        List<ListedRow> page = sendings.latest(Rows.LIMIT);
        while (!page.isEmpty()) {
            Map<String, Optional<SendingRecord>> records = new HashMap<>();
            page.forEach(row -> records.put(row.id(), row.record()));
            tally.listed(records);
            way.gone(page.size());
            page = sendings.behind(page.get(page.size() - 1), Rows.LIMIT);
        }
    }

    private void readEvents(Tally tally, long rows, Way way) {
        Iterator<InOrder.Piece> stretches = LongStream.iterate(0, after -> after < rows, after -> after + STRETCH)
                .<InOrder.Piece>mapToObj(after -> () -> {
                    readStretch(tally, after, Math.min(after + STRETCH, rows), way);
                    return Optional.empty();
                })
                .iterator();
        InOrder.first(stretches, () -> {});
    }

    private void readStretch(Tally tally, long after, long last, Way way) {
        List<LedgerRow> page = events.between(after, last, Rows.LIMIT);
        while (!page.isEmpty()) {
            tally.told(page);
            way.gone(page.size());
            page = events.between(page.get(page.size() - 1).number(), last, Rows.LIMIT);
        }
    }
}
