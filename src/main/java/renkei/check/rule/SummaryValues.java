package renkei.check.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import renkei.standard.Certainty;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.TableRow;

/** Subtotals and totals of 第7表 have 単位数 0, and neither 割引後率 nor 割引後単位数. */
final class SummaryValues implements RowRule {
    private final Field code;
    private final Field units;
    private final List<Field> discounts;
    private final Certainty certainty;

    private SummaryValues(Layout layout) {
        code = layout.named("service_code").orElseThrow();
        units = layout.named("units").orElseThrow();
        discounts = Stream.of("discount_rate", "discounted_units")
                .map(name -> layout.named(name).orElseThrow())
                .toList();
        certainty = layout.edition().certainty();
    }

    static Optional<SummaryValues> in(DocumentName name, Layout layout) {
        return layout.kind() == DocumentKind.UPSIKYU ? Optional.of(new SummaryValues(layout)) : Optional.empty();
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        String value = row.value(code);
        if (Form7Line.of(value) == Form7Line.SERVICE) {
            return;
        }
        String number = row.value(units);
        if (units.type().matches(number) && !isZero(number)) {
            findings.accept(Finding.of("subtotal-row-units", certainty, row.place(units), value));
        }
        for (Field discount : discounts) {
            if (!row.value(discount).isEmpty()) {
                findings.accept(Finding.of("subtotal-row-discount", certainty, row.place(discount), value));
            }
        }
    }

    /** Zero-padding is not spoken of in the standard, so 000 is 0. */
    private static boolean isZero(String number) {
        return number.chars().allMatch(digit -> digit == '0' || digit == '-');
    }
}
