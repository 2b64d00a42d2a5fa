package renkei.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import renkei.standard.Certainty;
import renkei.standard.DateOrder;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.TableRow;

/** Dates of one row that come one after the other; {@code config/standard/orders.csv} has them. */
final class DateOrders implements RowRule {
    private record Pair(Field earlier, Field later, Certainty certainty) {
        boolean isBrokenBy(TableRow row) {
            if (row.text(earlier).isEmpty() || row.text(later).isEmpty()) {
                return false;
            }
            String before = row.value(earlier);
            String after = row.value(later);
            return Digits.are(before, 8)
                    && Digits.are(after, 8)
                    && !after.equals(later.special())
                    && !before.equals(earlier.special())
                    && after.compareTo(before) < 0;
        }
    }

    private final List<Pair> pairs;

    private DateOrders(List<Pair> pairs) {
        this.pairs = pairs;
    }

    static Optional<DateOrders> in(DocumentName name, Layout layout) {
        List<Pair> found = DateOrder.of(layout.kind()).stream()
                .flatMap(order -> pair(order, layout))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new DateOrders(found));
    }

    private static Stream<Pair> pair(DateOrder order, Layout layout) {
        return layout.named(order.earlier()).stream().flatMap(earlier -> layout.named(order.later()).stream()
                .map(later -> new Pair(earlier, later, order.certainty())));
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        for (int at = 0; at < pairs.size(); at++) {
            Pair pair = pairs.get(at);
            if (pair.isBrokenBy(row)) {
                findings.accept(Finding.of(
                        "date-order",
                        pair.certainty(),
                        row.place(pair.later()),
                        pair.earlier().name(),
                        row.value(pair.earlier())));
            }
        }
    }
}
