package renkei.proof;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import renkei.operator.Direction;

/** Adds up the sendings of a proof; grows with the offices that the office exchanged with, not with the sendings. */
final class Tally {
    private final ProofOrder order;
    private final OfficeNames names;
    private final Map<Key, Partner> partners = new HashMap<>();
    private final Map<YearMonth, Month> months = new TreeMap<>();
    private Faults faults = Faults.NONE;

    /** The other office, and which way. */
    private record Key(String office, Direction direction) {}

    Tally(ProofOrder order, OfficeNames names) {
        this.order = order;
        this.names = names;
        order.months().each().forEach(month -> months.put(month, new Month()));
    }

    void add(Entry entry) {
        Key key = new Key(entry.counterpart(), entry.direction());
        Partner before = partners.getOrDefault(key, Partner.of(key.office(), names.of(key.office()), key.direction()));
        partners.put(key, before.and(entry));
        faults = faults.and(entry);
        if (entry.sending().hasArrived()) {
            months.getOrDefault(entry.month(), new Month()).add(entry);
        }
    }

    ProofSummary summary() {
        List<Partner> all = partners.values().stream()
                .sorted(Comparator.comparing(Partner::office).thenComparing(Partner::direction))
                .toList();
        List<MonthLine> lines = new ArrayList<>();
        months.forEach((month, sum) -> lines.add(sum.line(month, order.office().value())));
        return new ProofSummary(
                "renkei-proof",
                1,
                new ProofSummary.Named(order.office().value(), order.name()),
                order.months().first(),
                order.months().last(),
                order.months().haveEnded(order.maker().at()),
                order.maker(),
                order.withDocuments(),
                faults.areNone(),
                Totals.of(all, order.office().value()),
                faults,
                all,
                lines);
    }

    /** What arrived in one month. */
    private static final class Month {
        private final Set<String> to = new HashSet<>();
        private final Set<String> from = new HashSet<>();
        private long sent;
        private long received;

        void add(Entry entry) {
            if (entry.direction() == Direction.SENT) {
                to.add(entry.counterpart());
                sent++;
            } else {
                from.add(entry.counterpart());
                received++;
            }
        }

        MonthLine line(YearMonth month, String office) {
            to.remove(office);
            Set<String> either = new HashSet<>(to);
            either.addAll(from);
            return new MonthLine(month, sent, to.size(), received, from.size(), either.size());
        }
    }
}
