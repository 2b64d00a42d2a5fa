package renkei.standard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import renkei.standard.Finding.Topic;

/** One service month per file (ファイル作成単位); that it is the name's month is our conclusion, hence a warning. */
final class MonthCheck {
    private static final List<String> FIELDS = List.of("target_month", "delete_target_month");

    private final DocumentName name;
    private final Consumer<Finding> findings;
    private String first = "";

    MonthCheck(DocumentName name, Consumer<Finding> findings) {
        this.name = name;
        this.findings = findings;
    }

    void row(Layout layout, CsvRow row) {
        if (name.kind().hasMonth()) {
            FIELDS.stream().map(layout::named).flatMap(Optional::stream).forEach(field -> compare(layout, field, row));
        }
    }

    private void compare(Layout layout, Field field, CsvRow row) {
        String month = Width.narrow(row.fields().get(field.number() - 1)).strip();
        if (!field.type().matches(month)) {
            return;
        }
        if (first.isEmpty()) {
            first = month;
            if (!month.equals(name.month())) {
                tell("month-differs-from-name", Severity.WARNING, row.place(field), name.month());
            }
        } else if (!month.equals(first)) {
            boolean supplement = name.kind() == DocumentKind.UPHOSOKU;
            Severity severity =
                    supplement ? Severity.WARNING : layout.edition().certainty().heaviest();
            tell("month-mixed", severity, row.place(field), first);
        }
    }

    private void tell(String code, Severity severity, Place place, String argument) {
        findings.accept(new Finding(Topic.LAYOUT, code, severity, place, List.of(argument)));
    }
}
