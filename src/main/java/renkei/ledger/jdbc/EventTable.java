package renkei.ledger.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import renkei.ledger.AuditChain;
import renkei.ledger.AuditChain.Fields;
import renkei.ledger.Event;
import renkei.ledger.LedgerRow;

/** The rows of the chain. They are added, never changed. */
final class EventTable {
    private static final String COLUMNS = "entry, id, type, sending, sender, receiver, happened_at, detail, digest";

    private final NamedParameterJdbcTemplate sql;

    EventTable(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    /** The ids of all events of these sendings. */
    Set<String> known(Collection<String> sendings) {
        return new HashSet<>(sql.queryForList(
                "SELECT id FROM ledger_event WHERE sending IN (:sendings)",
                Map.of("sendings", sendings),
                String.class));
    }

    /** Adds the events behind the head, and says where the chain ends then. */
    AuditChain append(AuditChain head, Collection<Event> events) {
        List<LedgerRow> rows = new ArrayList<>(events.size());
        AuditChain end = head;
        for (Event event : events) {
            Fields fields = Fields.of(event);
            end = end.append(fields);
            rows.add(new LedgerRow(end.number(), fields, end.digest().hex()));
        }
        sql.getJdbcTemplate()
                .batchUpdate(
                        "INSERT INTO ledger_event (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        rows,
                        Math.max(1, rows.size()),
                        (statement, row) -> {
                            statement.setLong(1, row.number());
                            statement.setString(2, row.fields().id());
                            statement.setString(3, row.fields().type());
                            statement.setString(4, row.fields().sending());
                            statement.setString(5, row.fields().sender());
                            statement.setString(6, row.fields().receiver());
                            statement.setObject(7, Times.of(row.fields().at()));
                            statement.setString(8, row.fields().detail());
                            statement.setString(9, row.digest());
                        });
        return end;
    }

    List<LedgerRow> ofSendings(Collection<String> sendings) {
        return sql.query(
                "SELECT " + COLUMNS + " FROM ledger_event WHERE sending IN (:sendings) ORDER BY happened_at, entry",
                Map.of("sendings", sendings),
                EventTable::row);
    }

    /** Rows behind one number up to another, in order, and no more than the limit. */
    List<LedgerRow> between(long after, long last, int limit) {
        return sql.query(
                "SELECT " + COLUMNS + " FROM ledger_event WHERE entry > :after AND entry <= :last"
                        + " ORDER BY entry LIMIT :limit",
                Map.of("after", after, "last", last, "limit", limit),
                EventTable::row);
    }

    Optional<String> digest(long entry) {
        return sql
                .queryForList(
                        "SELECT digest FROM ledger_event WHERE entry = :entry", Map.of("entry", entry), String.class)
                .stream()
                .findFirst();
    }

    /** A row where nothing was recorded. */
    OptionalLong stray() {
        OptionalLong before = first("SELECT entry FROM ledger_event WHERE entry < 1 ORDER BY entry LIMIT 1");
        // One statement, so that recording at the same time does no harm; asked apart, or H2 reads the whole table.
        return before.isPresent()
                ? before
                : first("SELECT entry FROM ledger_event WHERE entry > (SELECT entry FROM ledger_head)"
                        + " ORDER BY entry LIMIT 1");
    }

    private OptionalLong first(String query) {
        return sql.queryForList(query, Map.of(), Long.class).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    private static LedgerRow row(ResultSet row, int number) throws SQLException {
        return new LedgerRow(
                row.getLong("entry"),
                new Fields(
                        row.getString("id"),
                        row.getString("type"),
                        row.getString("sending"),
                        row.getString("sender"),
                        row.getString("receiver"),
                        Times.read(row, "happened_at"),
                        row.getString("detail")),
                row.getString("digest"));
    }
}
