package renkei.check.rule;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import renkei.standard.Certainty;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.TableRow;

/** 日割対象日 has a sign for each of 31 days; a 1 stands only at days that the month has (form 6, No.11). */
final class ProrataDays implements RowRule {
    private static final int DAYS = 31;
    private static final int SHORTEST = 28;

    private final Field days;
    private final Field month;

    private ProrataDays(Field days, Field month) {
        this.days = days;
        this.month = month;
    }

    static Optional<ProrataDays> in(DocumentName name, Layout layout) {
        return layout.named("prorata_days")
                .flatMap(days -> layout.named("target_month").map(month -> new ProrataDays(days, month)));
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        String signs = row.text(days).isEmpty() ? "" : row.value(days);
        if (!Digits.are(signs, DAYS)) {
            return;
        }
        int last = signs.lastIndexOf('1') + 1;
        String whole = row.value(month);
        if (last > SHORTEST && Digits.areMonth(whole) && last > length(whole)) {
            findings.accept(Finding.of(
                    "prorata-day-impossible",
                    Certainty.INFERRED,
                    row.place(days),
                    Integer.toString(last),
                    whole,
                    Integer.toString(length(whole))));
        }
    }

    private static int length(String month) {
        return YearMonth.of(Integer.parseInt(month.substring(0, 4)), Integer.parseInt(month.substring(4)))
                .lengthOfMonth();
    }
}
