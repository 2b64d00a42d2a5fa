package renkei.check.rule;

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

/**
 * One service month per file (ファイル作成単位, 2.6); that it is the name's month is our conclusion. Supplements have a rule of
 * their own, {@link SupplementLink}.
 */
final class OneMonth implements RowRule {
    private final DocumentName name;
    private final Field field;
    private final Certainty certainty;
    private String first = "";

    private OneMonth(DocumentName name, Field field, Certainty certainty) {
        this.name = name;
        this.field = field;
        this.certainty = certainty;
    }

    static Optional<OneMonth> in(DocumentName name, Layout layout) {
        Certainty certainty = layout.edition().certainty();
        return Stream.of("target_month", "delete_target_month")
                .flatMap(field -> layout.named(field).stream())
                .filter(field -> name.kind().hasMonth() && name.kind() != DocumentKind.UPHOSOKU)
                .findFirst()
                .map(field -> new OneMonth(name, field, certainty));
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        String month = row.value(field);
        if (!exists(month)) {
            return;
        }
        if (first.isEmpty()) {
            first = month;
            if (!month.equals(name.month()) && exists(name.month())) {
                findings.accept(Finding.of("month-differs-from-name", row.place(field), name.month()));
            }
        } else if (!month.equals(first)) {
            findings.accept(Finding.of("month-mixed", certainty, row.place(field), first));
        }
    }

    /** A month that does not exist is told as such, in names and fields; that it differs says nothing more. */
    private static boolean exists(String month) {
        return month.equals(DocumentName.NO_MONTH) || Digits.areMonth(month);
    }
}
