package renkei.ledger.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import renkei.ledger.Event;
import renkei.ledger.SendingRecord;
import renkei.sending.SendingId;

/** The list of sendings: one row each, what its events add up to. */
final class SendingTable {
    private static final String SELECT = "SELECT " + String.join(", ", SendingRows.COLUMNS) + " FROM sending ";
    private static final String ORDER = "ORDER BY since DESC, id DESC LIMIT :limit";
    private static final String INSERT = "INSERT INTO sending (" + String.join(", ", SendingRows.COLUMNS) + ") VALUES ("
            + "?, ".repeat(SendingRows.COLUMNS.size() - 1) + "?)";
    private static final String UPDATE = "UPDATE sending SET "
            + String.join(" = ?, ", SendingRows.COLUMNS.subList(0, SendingRows.COLUMNS.size() - 1))
            + " = ? WHERE id = ?";

    private final NamedParameterJdbcTemplate sql;

    SendingTable(NamedParameterJdbcTemplate sql) {
        this.sql = sql;
    }

    Map<SendingId, SendingRecord> find(Collection<String> ids) {
        Map<SendingId, SendingRecord> found = new HashMap<>();
        query("WHERE id IN (:ids)", Map.of("ids", ids)).forEach(sending -> found.put(sending.id(), sending));
        return found;
    }

    /** Adds what the events tell to the rows of their sendings. */
    void add(Collection<Event> events) {
        Map<SendingId, SendingRecord> news = new LinkedHashMap<>();
        events.forEach(event -> news.merge(event.sending(), SendingRecord.of(event), SendingRecord::and));
        Map<SendingId, SendingRecord> olds =
                find(news.keySet().stream().map(SendingId::value).toList());
        List<SendingRecord> inserts = new ArrayList<>();
        List<SendingRecord> updates = new ArrayList<>();
        news.forEach((id, told) -> {
            SendingRecord old = olds.get(id);
            if (old == null) {
                inserts.add(told);
            } else {
                updates.add(old.and(told));
            }
        });
        batch(INSERT, inserts);
        batch(UPDATE, updates);
    }

    long count() {
        return sql.queryForObject("SELECT COUNT(*) FROM sending", Map.of(), Long.class);
    }

    /** The rows of these sendings, right or not. */
    List<ListedRow> listed(Collection<String> ids) {
        return listed("WHERE id IN (:ids)", Map.of("ids", ids));
    }

    /** The latest rows, right or not. */
    List<ListedRow> latest(int limit) {
        return listed(ORDER, Map.of("limit", limit));
    }

    /**
     * The next rows behind one, right or not, from the latest to the earliest: about the order in which they lie on the disk.
     * No more than the limit; fewer do not mean that there are no more.
     */
    List<ListedRow> behind(ListedRow last, int limit) {
        Map<String, ?> values = Map.of("id", last.id(), "since", Times.of(last.since()), "limit", limit);
        // Asked apart, so that an index leads to the place however many have the same time.
        List<ListedRow> sameTime = listed("WHERE since = :since AND id < :id " + ORDER, values);
        return sameTime.isEmpty() ? listed("WHERE since < :since " + ORDER, values) : sameTime;
    }

    private List<ListedRow> listed(String rest, Map<String, ?> values) {
        return sql.query(SELECT + rest, values, ListedRow::read);
    }

    List<SendingRecord> query(String rest, Map<String, ?> values) {
        return sql.query(SELECT + rest, values, SendingRows::read);
    }

    private void batch(String statement, List<SendingRecord> sendings) {
        if (!sendings.isEmpty()) {
            sql.getJdbcTemplate().batchUpdate(statement, sendings, sendings.size(), SendingRows::write);
        }
    }
}
