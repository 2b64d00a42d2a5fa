package renkei.check.rule;

import java.util.Optional;
import java.util.function.Consumer;
import renkei.standard.Certainty;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.TableRow;

/** Form 6 (第6表): the day of the service lies in the month the row is about (No.5, No.10); the standard implies it only. */
final class ServiceDate implements RowRule {
    private final Field date;
    private final Field month;

    private ServiceDate(Field date, Field month) {
        this.date = date;
        this.month = month;
    }

    static Optional<ServiceDate> in(DocumentName name, Layout layout) {
        return layout.named("service_date")
                .flatMap(date -> layout.named("target_month").map(month -> new ServiceDate(date, month)));
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        String day = row.value(date);
        String whole = row.value(month);
        if (Digits.are(day, 8) && Digits.areMonth(whole) && !day.startsWith(whole)) {
            findings.accept(Finding.of("service-date-outside-month", Certainty.INFERRED, row.place(date), whole));
        }
    }
}
