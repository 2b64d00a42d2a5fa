package renkei.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import renkei.standard.Field;

/**
 * Fills in what rows leave blank because the row before says it (第2表 and 支援計画: a text may stand only on the first row of
 * its number), so that the same plan printed either way is the same.
 */
final class Carried {
    private final Basis basis;
    private final RowOrder order;

    Carried(Basis basis, List<Field> fields) {
        this.basis = basis;
        this.order = new RowOrder(fields);
    }

    /** The rows of one plan, in the order of their numbers. */
    List<PlanRow> filled(List<PlanRow> rows) {
        if (basis.numbers().isEmpty()) {
            return rows;
        }
        // Two rows of one number are a mistake, but the order they stand in must not matter even then.
        Comparator<PlanRow> byNumber =
                Comparator.comparing(this::number).thenComparing(order::text, Comparator.reverseOrder());
        List<PlanRow> filled = new ArrayList<>();
        Optional<PlanRow> before = Optional.empty();
        for (PlanRow row : rows.stream().sorted(byNumber).toList()) {
            PlanRow last = before.isPresent() ? filled(row, before.get()) : row;
            filled.add(last);
            before = Optional.of(last);
        }
        return filled;
    }

    private PlanRow filled(PlanRow row, PlanRow before) {
        PlanRow filled = row;
        for (Shared shared : basis.shared()) {
            Optional<Field> field = row.layout().named(shared.field());
            boolean blank = shared.carried()
                    && field.isPresent()
                    && row.value(field.get()).isEmpty()
                    && shared.group(row).equals(shared.group(before));
            if (blank) {
                filled = filled.with(field.get(), before.value(shared.field()));
            }
        }
        return filled;
    }

    /** Numbers as texts of one length, so that 10 comes after 9. */
    private String number(PlanRow row) {
        StringBuilder text = new StringBuilder();
        for (String field : basis.numbers()) {
            String number = row.value(field);
            text.append("0".repeat(Math.max(0, 8 - number.length()))).append(number);
        }
        return text.toString();
    }
}
