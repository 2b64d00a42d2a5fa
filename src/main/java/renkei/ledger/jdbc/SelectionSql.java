package renkei.ledger.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import renkei.ledger.Period;
import renkei.ledger.Selection;
import renkei.sending.State;

/** A selection as SQL, put so that an index gives its rows in their order, forwards or backwards, without sorting. */
final class SelectionSql {
    private final List<String> conditions = new ArrayList<>();
    private final List<String> order = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final boolean latestFirst;

    SelectionSql(Selection selection) {
        latestFirst = selection.order() == Selection.Order.LATEST_FIRST;
        office("sender", selection.sender());
        office("receiver", selection.receiver());
        states(selection);
        period(selection.period());
        after(selection.after());
        order.addAll(latestFirst ? List.of("since DESC", "id DESC") : List.of("since", "id"));
        values.put("limit", selection.limit());
    }

    /** What follows the name of the table. */
    String rest() {
        String where = conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
        return where + " ORDER BY " + String.join(", ", order) + " LIMIT :limit";
    }

    Map<String, Object> values() {
        return values;
    }

    private void office(String column, String number) {
        if (!number.isEmpty()) {
            conditions.add(column + " = :" + column);
            values.put(column, number);
            orderBySame(column);
        }
    }

    private void states(Selection selection) {
        if (!selection.states().isEmpty()) {
            conditions.add("state IN (:states)");
            values.put(
                    "states",
                    selection.states().stream().map(State::name).sorted().toList());
        }
        if (order.isEmpty() && selection.states().size() == 1) {
            orderBySame("state");
        }
    }

    private void period(Period period) {
        if (!period.equals(Period.ALWAYS)) {
            // Nothing is accepted before it is known: the first condition lets the index end the reading.
            conditions.add("since < :to");
            conditions.add("COALESCE(accepted_at, since) >= :from AND COALESCE(accepted_at, since) < :to");
            values.put("from", Times.of(period.from()));
            values.put("to", Times.of(period.to()));
        }
    }

    private void after(String last) {
        if (!last.isEmpty()) {
            String time = "(SELECT since FROM sending WHERE id = :after)";
            String behind = latestFirst ? " < " : " > ";
            conditions.add("since" + behind.strip() + "= " + time);
            conditions.add("(since" + behind + time + " OR id" + behind + ":after)");
            values.put("after", last);
        }
    }

    /** A column that is the same in all rows changes no order; naming it first, as the index has it, saves H2 sorting. */
    private void orderBySame(String column) {
        order.add(latestFirst ? column : column + " DESC");
    }
}
