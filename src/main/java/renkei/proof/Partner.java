package renkei.proof;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import renkei.operator.Direction;
import renkei.sending.State;

/**
 * What was exchanged with one other office in one direction. Counts what arrived; what did not is counted apart.
 *
 * @param office number of the other; empty where it is unknown
 * @param name of the other now; may be empty
 * @param documents how many arrived, by the code of their {@link Sort}
 * @param months in which something arrived, in order
 * @param first ISO 8601; when the first of those that arrived was accepted; empty if none did
 * @param last likewise
 * @param notArrived how many sendings, by state
 */
record Partner(
        String office,
        String name,
        Direction direction,
        long sendings,
        long pickedUp,
        long evidence,
        long receipts,
        Map<String, Long> documents,
        List<YearMonth> months,
        String first,
        String last,
        Map<State, Long> notArrived) {

    static Partner of(String office, String name, Direction direction) {
        return new Partner(office, name, direction, 0, 0, 0, 0, Map.of(), List.of(), "", "", Map.of());
    }

    /** With one sending more. */
    Partner and(Entry entry) {
        Map<State, Long> others = new TreeMap<>(notArrived);
        if (!entry.sending().hasArrived()) {
            others.merge(entry.sending().state(), 1L, Long::sum);
            return new Partner(
                    office, name, direction, sendings, pickedUp, evidence, receipts, documents, months, first, last,
                    others);
        }
        String time = entry.sending().countsAt().toString();
        return new Partner(
                office,
                name,
                direction,
                sendings + 1,
                pickedUp + (entry.sending().state() == State.PICKED_UP ? 1 : 0),
                evidence + (entry.evidence().isRight() ? 1 : 0),
                receipts + (entry.receipt().isRight() ? 1 : 0),
                withDocuments(entry),
                withMonth(entry.month()),
                sendings == 0 || isBefore(time, first) ? time : first,
                sendings == 0 || isBefore(last, time) ? time : last,
                others);
    }

    private static boolean isBefore(String one, String other) {
        return Instant.parse(one).isBefore(Instant.parse(other));
    }

    private Map<String, Long> withDocuments(Entry entry) {
        Map<String, Long> more = new TreeMap<>(documents);
        entry.sending()
                .documents()
                .forEach(document -> more.merge(
                        Sort.of(document, entry.sending().documents()).code(), 1L, Long::sum));
        return more;
    }

    private List<YearMonth> withMonth(YearMonth month) {
        if (months.contains(month)) {
            return months;
        }
        List<YearMonth> more = new ArrayList<>(months);
        more.add(month);
        more.sort(null);
        return more;
    }
}
