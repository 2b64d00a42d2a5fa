package renkei.check.rule;

import java.util.Optional;
import java.util.function.Consumer;
import renkei.standard.Certainty;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.TableRow;

/**
 * Form 6 (第6表): a service without a time has 9999 at both ends, and begins before it ends (No.12, No.13). Care after midnight
 * ends before it begins, so the latter is worth a look only; that it is dated by its first day the standard does not say.
 */
final class ServiceTimes implements RowRule {
    private static final String NO_TIME = "9999";

    private final Field start;
    private final Field end;

    private ServiceTimes(Field start, Field end) {
        this.start = start;
        this.end = end;
    }

    static Optional<ServiceTimes> in(DocumentName name, Layout layout) {
        return layout.named("start_time")
                .flatMap(start -> layout.named("end_time").map(end -> new ServiceTimes(start, end)));
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        String from = row.value(start);
        String to = row.value(end);
        boolean open = from.equals(NO_TIME);
        if (open ? Digits.areTime(to) : to.equals(NO_TIME) && Digits.areTime(from)) {
            Field without = open ? start : end;
            Field with = open ? end : start;
            findings.accept(Finding.of(
                    "time-half-open", Certainty.INFERRED, row.place(without), with.name(), open ? to : from));
        } else if (Digits.areTime(from) && Digits.areTime(to) && to.compareTo(from) < 0) {
            findings.accept(Finding.of("time-order", Certainty.INFERRED, row.place(end), start.name(), from));
        }
    }
}
