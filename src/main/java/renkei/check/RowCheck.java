package renkei.check;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import renkei.check.rule.Facts;
import renkei.check.rule.Gathering;
import renkei.check.rule.RowRule;
import renkei.check.rule.RowRules;
import renkei.standard.CsvRow;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.FieldType;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.Place;
import renkei.standard.TableRow;

/** Checks the rows of one document by its layout: how many fields there are, each field, and what the rules say. */
final class RowCheck {
    private final Layout layout;
    private final Consumer<Finding> findings;
    private final List<FieldCheck> fields;
    private final List<Field> prose;
    private final List<RowRule> rules;
    private final Gathering gathering;
    private boolean unquotedTold;

    RowCheck(DocumentName name, Layout layout, Consumer<Finding> findings) {
        this.layout = layout;
        this.findings = findings;
        this.fields = layout.fields().stream()
                .map(field -> new FieldCheck(field, findings))
                .toList();
        this.prose = layout.fields().stream()
                .filter(field -> field.type() == FieldType.FREETEXT)
                .toList();
        this.rules = RowRules.of(name, layout);
        this.gathering = new Gathering(name, layout);
    }

    void row(CsvRow row) {
        int expected = layout.fields().size();
        int found = row.fields().size();
        if (found != expected) {
            Place place = Place.at(row.line(), 1);
            findings.accept(Finding.of("field-count", layout.edition().certainty(), place, "" + expected, "" + found));
            // After a comma too many or too few the fields stand in the wrong places: more findings would mislead.
            fields.get(0).row(row);
            return;
        }
        String[] values = new String[fields.size()];
        for (int index = 0; index < values.length; index++) {
            values[index] = fields.get(index).row(row);
        }
        quotes(row);
        TableRow whole = new TableRow(layout, row, Arrays.asList(values));
        for (RowRule rule : rules) {
            rule.row(whole, findings);
        }
        gathering.row(whole);
    }

    Facts facts() {
        return gathering.facts();
    }

    void end() {
        rules.forEach(rule -> rule.end(findings));
    }

    private void quotes(CsvRow row) {
        for (int index = 0; !unquotedTold && index < prose.size(); index++) {
            Field field = prose.get(index);
            int at = field.number() - 1;
            if (!row.fields().get(at).isEmpty() && !row.isQuoted(at)) {
                unquotedTold = true;
                findings.accept(Finding.of("csv-unquoted", row.place(field)));
            }
        }
    }
}
