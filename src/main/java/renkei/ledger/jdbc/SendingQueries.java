package renkei.ledger.jdbc;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        SelectionSql sql = new SelectionSql(selection);
        return sendings.query(sql.rest(), sql.values());
    }

    Optional<SendingRecord> oldestWaiting() {
        return Stream.of(State.ACCEPTED, State.SUSPENDED, State.HANDED_OVER)
                .flatMap(state -> sendings
                        .query("WHERE state = :state ORDER BY state, since, id LIMIT 1", Map.of("state", state.name()))
                        .stream())
                .min(Comparator.comparing(SendingRecord::since).thenComparing(SendingRecord::id));
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
