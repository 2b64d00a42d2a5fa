package renkei.check;

import java.util.Optional;
import java.util.function.Consumer;
import renkei.standard.Certainty;
import renkei.standard.CodeList;
import renkei.standard.CsvRow;
import renkei.standard.Field;
import renkei.standard.FieldType;
import renkei.standard.Finding;
import renkei.standard.Need;
import renkei.standard.TableRow;
import renkei.standard.TextForm;
import renkei.standard.Width;

/** Checks one field of the rows of a document. What is right must be passed fast; what is wrong may take its time. */
final class FieldCheck {
    private final Field field;
    private final Consumer<Finding> findings;
    // Most columns say the same on many rows; what was right there is right here. Nothing equals the first.
    private Object right = this;
    private String meaning = "";
    private int told;

    FieldCheck(Field field, Consumer<Finding> findings) {
        this.field = field;
        this.findings = findings;
    }

    /** Checks the field of a row; returns what it means ({@link TableRow#meaning}). */
    String row(CsvRow row) {
        String text = row.fields().get(field.number() - 1);
        if (!text.equals(right)) {
            int before = told;
            meaning = value(text, row);
            right = told == before ? text : this;
        }
        return meaning;
    }

    private String value(String text, CsvRow row) {
        if (text.isEmpty()) {
            needed(row);
        } else if (text.equals(field.special())) {
            return text;
        } else if (field.type() == FieldType.UNUSED) {
            tell("field-unused", row);
        } else if (field.type().isProse()) {
            length(text, row);
        } else if (field.type() != FieldType.VERSION && text.indexOf('\uFFFD') < 0) {
            // Number 1 has a check of its own; an unreadable character has been reported where it is.
            return written(text, row);
        }
        return TableRow.meaning(field, text);
    }

    private void needed(CsvRow row) {
        if (field.need() == Need.YES) {
            tell("field-required", row);
        } else if (field.need() == Need.EXPECTED) {
            tell("field-required", Certainty.INFERRED, row);
        }
    }

    private String written(String text, CsvRow row) {
        boolean fits = field.type().matches(text) && (field.length() == 0 || text.length() <= field.length());
        String value = fits ? text : narrowed(text, row);
        if (!fits) {
            length(value, row);
        }
        if (fits || field.type().matches(value)) {
            sense(value, row);
        } else if (!value.equals(field.special())) {
            tell(field.type().findingCode(), row, field.special());
        }
        return value;
    }

    /** Whether length means characters or bytes the standard does not say: characters weigh, bytes are mentioned. */
    private void length(String value, CsvRow row) {
        if (field.length() == 0) {
            return;
        }
        int signs = field.type() == FieldType.INT && value.startsWith("-") ? 1 : 0;
        String length = Integer.toString(field.length());
        if (value.length() - signs > field.length()) {
            tell("field-too-long", row, length, Integer.toString(value.length()));
        } else if (TextForm.bytes(value) - signs > field.length()) {
            tell("field-bytes", row, length, Integer.toString(TextForm.bytes(value)));
        }
    }

    private String narrowed(String value, CsvRow row) {
        String narrow = Width.narrow(value);
        if (!narrow.equals(value)) {
            tell("field-full-width", row, narrow);
        }
        String stripped = narrow.strip();
        if (!stripped.equals(narrow)) {
            tell("field-spaces", row);
        }
        return stripped;
    }

    private void sense(String value, CsvRow row) {
        Optional<String> objection = Calendar.objection(field.type(), value);
        if (objection.isPresent()) {
            tell(objection.get(), row);
        }
        if (field.codes().isPresent()) {
            code(value, field.codes().get(), row);
        }
    }

    private void code(String value, CodeList codes, CsvRow row) {
        boolean types = codes.id().equals(CodeList.SERVICE_TYPES);
        String code = types && value.length() > 2 ? value.substring(0, 2) : value;
        if (codes.contains(code)) {
            return;
        }
        if (types) {
            tell("field-service-type", row, code);
        } else {
            tell("field-code-unknown", field.certainty().weaker(codes.certainty()), row, codes.describe());
        }
    }

    private void tell(String rule, CsvRow row, String... arguments) {
        tell(rule, field.certainty(), row, arguments);
    }

    private void tell(String rule, Certainty certainty, CsvRow row, String... arguments) {
        told++;
        findings.accept(Finding.of(rule, certainty, row.place(field), arguments));
    }
}
