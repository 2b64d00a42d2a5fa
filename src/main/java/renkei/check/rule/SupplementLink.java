package renkei.check.rule;

import java.util.Optional;
import java.util.function.Consumer;
import renkei.standard.Certainty;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.TableRow;

/**
 * A supplement (利用者補足情報) belongs either to forms 1 to 3, by the day of the plan, or to forms 6 and 7, by the month; the
 * other key is zeros, and so is the month of its name (2.3, 3.3).
 */
final class SupplementLink implements RowRule {
    private static final String NO_DAY = "00000000";

    private final Field day;
    private final Field month;
    private final String named;
    private final Certainty certainty;

    private SupplementLink(Field day, Field month, String named, Certainty certainty) {
        this.day = day;
        this.month = month;
        this.named = named;
        this.certainty = certainty;
    }

    static Optional<SupplementLink> in(DocumentName name, Layout layout) {
        if (name.kind() != DocumentKind.UPHOSOKU) {
            return Optional.empty();
        }
        Certainty certainty = layout.edition().certainty();
        return layout.named("plan_created_or_changed_date").flatMap(day -> layout.named("target_month")
                .map(month -> new SupplementLink(day, month, name.month(), certainty)));
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        String planned = row.value(day);
        String whole = row.value(month);
        if (!Digits.are(planned, 8) || !Digits.are(whole, 6)) {
            return;
        }
        boolean noDay = planned.equals(NO_DAY);
        boolean noMonth = whole.equals(DocumentName.NO_MONTH);
        if (noDay == noMonth) {
            // Wrong is the key that the name does not speak of, if both are there; else the one it asks for.
            boolean byDay = named.equals(DocumentName.NO_MONTH);
            Field wrong = byDay == noDay ? day : month;
            findings.accept(Finding.of("supplement-link", certainty, row.place(wrong)));
        } else if (!whole.equals(named)) {
            findings.accept(Finding.of("supplement-differs-from-name", certainty, row.place(month), named));
        }
    }
}
