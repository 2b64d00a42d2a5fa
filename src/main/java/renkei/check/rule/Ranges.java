package renkei.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.NumberRange;
import renkei.standard.TableRow;

/** Numbers that cannot be, such as 32 days in a month; {@code config/standard/ranges.csv} has them. */
final class Ranges implements RowRule {
    /** So that a number fits an int; longer ones are too long for their field as well. */
    private static final int DIGITS = 9;

    private record Bound(Field field, NumberRange range) {
        boolean isBrokenBy(String number) {
            boolean negative = number.startsWith("-");
            String digits = negative ? number.substring(1) : number;
            if (digits.length() > DIGITS || !Digits.are(digits)) {
                return false;
            }
            int value = negative ? -Integer.parseInt(digits) : Integer.parseInt(digits);
            return value < range.least() || (value > range.most() && digits.length() <= field.length());
        }
    }

    private final List<Bound> bounds;

    private Ranges(List<Bound> bounds) {
        this.bounds = bounds;
    }

    static Optional<Ranges> in(DocumentName name, Layout layout) {
        List<Bound> found = NumberRange.of(layout.kind()).stream()
                .flatMap(range -> bound(range, layout))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Ranges(found));
    }

    private static Stream<Bound> bound(NumberRange range, Layout layout) {
        return layout.named(range.field()).stream().map(field -> new Bound(field, range));
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        for (int at = 0; at < bounds.size(); at++) {
            Field field = bounds.get(at).field();
            NumberRange range = bounds.get(at).range();
            if (!row.text(field).isEmpty() && bounds.get(at).isBrokenBy(row.value(field))) {
                findings.accept(Finding.of(
                        range.rule(),
                        range.certainty(),
                        row.place(field),
                        Integer.toString(range.least()),
                        Integer.toString(range.most())));
            }
        }
    }
}
