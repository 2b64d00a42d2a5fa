package renkei.ledger.jdbc;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import renkei.ledger.Lookup;
import renkei.ledger.Selection;
import renkei.ledger.SendingRecord;
import renkei.sending.State;

/** What people ask of the list of sendings. */
final class SendingQueries {
    private final SendingTable sendings;
    private final JdbcTemplate sql;

    SendingQueries(SendingTable sendings, JdbcTemplate sql) {
        this.sendings = sendings;
        this.sql = sql;
    }

    Lookup lookUp(String typed) {
        String beginning = Lookup.beginning(typed);
        if (!Lookup.isPossible(beginning)) {
            return new Lookup.Unknown(beginning);
        }
        // Between the least and the greatest id that begin so: unlike LIKE, every index and every collation serves it.
        int missing = 32 - beginning.length();
        List<SendingRecord> found = sendings.query(
                "WHERE id BETWEEN :least AND :greatest ORDER BY id LIMIT :limit",
                Map.of(
                        "least", beginning + "2".repeat(missing),
                        "greatest", beginning + "z".repeat(missing),
                        "limit", Lookup.CANDIDATES_LIMIT));
        return switch (found.size()) {
            case 0 -> new Lookup.Unknown(beginning);
            case 1 -> new Lookup.Found(found.get(0));
            default ->
                new Lookup.Ambiguous(
                        beginning, found.stream().map(SendingRecord::id).toList());
        };
    }

    List<SendingRecord> list(Selection selection) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        values.put("limit", selection.limit());
        if (!selection.sender().isEmpty()) {
            conditions.add("sender = :sender");
            values.put("sender", selection.sender());
        }
        if (!selection.receiver().isEmpty()) {
            conditions.add("receiver = :receiver");
            values.put("receiver", selection.receiver());
        }
        if (!selection.states().isEmpty()) {
            conditions.add("state IN (:states)");
            values.put("states", selection.states().stream().map(State::name).toList());
        }
        if (!selection.after().isEmpty()) {
            conditions.add("(since < (SELECT since FROM sending WHERE id = :after)"
                    + " OR since = (SELECT since FROM sending WHERE id = :after) AND id < :after)");
            values.put("after", selection.after());
        }
        String where = conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
        return sendings.query(where + " ORDER BY since DESC, id DESC LIMIT :limit", values);
    }

    Optional<SendingRecord> oldestWaiting() {
        List<String> waiting = List.of(State.ACCEPTED.name(), State.SUSPENDED.name(), State.HANDED_OVER.name());
        return sendings.query("WHERE state IN (:states) ORDER BY since, id LIMIT 1", Map.of("states", waiting)).stream()
                .findFirst();
    }

    Map<State, Long> counts() {
        Map<State, Long> counts = new EnumMap<>(State.class);
        for (State state : State.values()) {
            counts.put(state, 0L);
        }
        sql.query("SELECT state, COUNT(*) AS sendings FROM sending GROUP BY state", row -> {
            counts.put(State.valueOf(row.getString("state")), row.getLong("sendings"));
        });
        return counts;
    }
}
