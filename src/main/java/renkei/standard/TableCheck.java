package renkei.standard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import renkei.standard.Finding.Topic;

/** Checks the rows of one table, one after the other. */
final class TableCheck {
    private final DocumentName name;
    private final Consumer<Finding> findings;
    private final VersionCheck versions;
    private final MonthCheck months;
    private Optional<Layout> layout = Optional.empty();
    private int rows;
    private boolean header;
    private boolean unquotedTold;

    TableCheck(DocumentName name, Consumer<Finding> findings) {
        this.name = name;
        this.findings = findings;
        this.versions = new VersionCheck(name, findings);
        this.months = new MonthCheck(name, findings);
    }

    void row(CsvRow row) {
        if (rows == 0 && !header && !isVersion(row)) {
            header = true;
            tell(Topic.CSV, "csv-header", Severity.WARNING, row.place(0));
            return;
        }
        rows++;
        versions.row(row);
        if (layout.isEmpty()) {
            layout = Layouts.find(versions.edition(), name.kind());
        }
        layout.ifPresent(known -> fields(known, row));
    }

    Edition edition() {
        return versions.edition();
    }

    void end() {
        if (rows == 0) {
            tell(Topic.CSV, "csv-no-rows", Severity.ERROR, Place.DOCUMENT);
        }
    }

    private static boolean isVersion(CsvRow row) {
        return FieldType.VERSION.matches(Width.narrow(row.fields().get(0)).strip());
    }

    private void fields(Layout known, CsvRow row) {
        int expected = known.fields().size();
        int found = row.fields().size();
        if (found != expected) {
            Severity severity = known.edition().certainty().heaviest();
            tell(Topic.LAYOUT, "field-count", severity, Place.at(row.line(), 1), "" + expected, "" + found);
        } else {
            months.row(known, row);
        }
        // After a comma too many or too few the fields stand in the wrong places: more findings would mislead.
        for (Field field : found == expected ? known.fields() : known.fields().subList(0, Math.min(found, 1))) {
            FieldCheck check = new FieldCheck(field, row.place(field), findings);
            check.value(row.fields().get(field.number() - 1));
            quotes(field, row);
        }
    }

    private void quotes(Field field, CsvRow row) {
        int index = field.number() - 1;
        if (field.type() == FieldType.FREETEXT
                && !unquotedTold
                && !row.spots().get(index).quoted()
                && !row.fields().get(index).isEmpty()) {
            unquotedTold = true;
            tell(Topic.CSV, "csv-unquoted", Severity.INFO, row.place(field));
        }
    }

    private void tell(Topic topic, String code, Severity severity, Place place, String... arguments) {
        findings.accept(new Finding(topic, code, severity, place, List.of(arguments)));
    }
}
