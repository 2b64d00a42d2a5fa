package renkei.ledger.jdbc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import renkei.ledger.Audit;
import renkei.ledger.LedgerRow;
import renkei.ledger.SendingRecord;

/**
 * Sendings of which the list seemed to show something else than what happened. Perhaps somebody recorded between the two
 * reads: they are looked at again, some at a time, while nobody can.
 */
final class Suspects {
    private static final int PAGE = 500;

    /** By number; a sending without any row comes last, since no row can be looked at for it. */
    private static final Comparator<Long> ORDER = Comparator.comparing(row -> row == 0 ? Long.MAX_VALUE : row);

    private final Database database;
    private final Chain chain;
    private final EventTable events;
    private final SendingTable sendings;
    private final List<String> page = new ArrayList<>();
    private Optional<Long> first = Optional.empty();

    Suspects(Database database, Chain chain, EventTable events, SendingTable sendings) {
        this.database = database;
        this.chain = chain;
        this.events = events;
        this.sendings = sendings;
    }

    /** @param row the first row that tells of it; 0 if none is known */
    void add(String sending, long row) {
        if (first.isEmpty() || ORDER.compare(row, first.get()) < 0) {
            page.add(sending);
            if (page.size() == PAGE) {
                look();
            }
        }
    }

    /** The first of the rows whose sending the list shows wrongly. */
    Optional<Audit.Broken> first() {
        look();
        return first.map(row -> new Audit.Broken(row, Audit.Flaw.LIST_DIFFERS));
    }

    private void look() {
        if (!page.isEmpty()) {
            database.together(() -> {
                        chain.lock();
                        return different();
                    })
                    .filter(row -> first.isEmpty() || ORDER.compare(row, first.get()) < 0)
                    .ifPresent(row -> first = Optional.of(row));
            page.clear();
        }
    }

    private Optional<Long> different() {
        Map<String, Optional<SendingRecord>> listed = new HashMap<>();
        sendings.listed(page).forEach(row -> listed.put(row.id(), row.record()));
        Map<String, List<LedgerRow>> told = events.ofSendings(page).stream()
                .collect(Collectors.groupingBy(row -> row.fields().sending()));
        return page.stream()
                .filter(id ->
                        !told.containsKey(id) || !sum(told.get(id)).equals(listed.getOrDefault(id, Optional.empty())))
                .map(id -> told.getOrDefault(id, List.of()).stream()
                        .map(LedgerRow::number)
                        .min(ORDER)
                        .orElse(0L))
                .min(ORDER);
    }

    private static Optional<SendingRecord> sum(List<LedgerRow> rows) {
        return SendingRecord.of(rows.stream().map(LedgerRow::event).toList());
    }
}
