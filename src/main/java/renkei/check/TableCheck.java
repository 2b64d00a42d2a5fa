package renkei.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import renkei.check.rule.Facts;
import renkei.check.rule.Gathering;
import renkei.check.rule.RowRule;
import renkei.check.rule.RowRules;
import renkei.standard.CsvRow;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Field;
import renkei.standard.FieldType;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.Layouts;
import renkei.standard.Place;
import renkei.standard.TableRow;

/** Checks the rows of one table, one after the other. */
final class TableCheck {
    private final DocumentName name;
    private final Consumer<Finding> findings;
    private final VersionCheck versions;
    private Optional<Layout> layout = Optional.empty();
    private List<RowRule> rules = List.of();
    private Optional<Gathering> gathering = Optional.empty();
    private int rows;
    private boolean header;
    private boolean unquotedTold;

    TableCheck(DocumentName name, Consumer<Finding> findings) {
        this.name = name;
        this.findings = findings;
        this.versions = new VersionCheck(name, findings);
    }

    void row(CsvRow row) {
        if (rows == 0 && !header && !row.startsWithVersion()) {
            header = true;
            findings.accept(Finding.of("csv-header", row.place(0)));
            return;
        }
        rows++;
        versions.row(row);
        if (layout.isEmpty()) {
            layout = Layouts.find(versions.edition(), name.kind());
            rules = layout.map(known -> RowRules.of(name, known)).orElse(List.of());
            gathering = layout.map(known -> new Gathering(name, known));
        }
        layout.ifPresent(known -> fields(known, row));
    }

    Edition edition() {
        return versions.edition();
    }

    Facts facts() {
        return gathering.map(Gathering::facts).orElseGet(() -> Facts.without(name));
    }

    void end() {
        if (rows == 0) {
            findings.accept(Finding.of("csv-no-rows", Place.DOCUMENT));
        }
        rules.forEach(rule -> rule.end(findings));
    }

    private void fields(Layout known, CsvRow row) {
        int expected = known.fields().size();
        int found = row.fields().size();
        if (found != expected) {
            Place place = Place.at(row.line(), 1);
            findings.accept(Finding.of("field-count", known.edition().certainty(), place, "" + expected, "" + found));
            // After a comma too many or too few the fields stand in the wrong places: more findings would mislead.
            new FieldCheck(known.fields().get(0), row.place(0), findings)
                    .value(row.fields().get(0));
            return;
        }
        for (Field field : known.fields()) {
            new FieldCheck(field, row.place(field), findings).value(row.fields().get(field.number() - 1));
            quotes(field, row);
        }
        TableRow whole = new TableRow(known, row);
        rules.forEach(rule -> rule.row(whole, findings));
        gathering.ifPresent(facts -> facts.row(whole));
    }

    private void quotes(Field field, CsvRow row) {
        int index = field.number() - 1;
        if (field.type() == FieldType.FREETEXT
                && !unquotedTold
                && !row.spots().get(index).quoted()
                && !row.fields().get(index).isEmpty()) {
            unquotedTold = true;
            findings.accept(Finding.of("csv-unquoted", row.place(field)));
        }
    }
}
