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
import renkei.standard.TextForm;
import renkei.standard.Width;

/** Checks one field of the rows of a document. What is right must be passed fast; what is wrong may take its time. */
final class FieldCheck {
    private final Field field;
    private final Consumer<Finding> findings;
    // Most columns say the same on many rows; what was right there is right here. Nothing equals the first.
    private Object right = this;
    private int told;

    FieldCheck(Field field, Consumer<Finding> findings) {
        this.field = field;
        this.findings = findings;
    }

    void row(CsvRow row) {
        String value = row.fields().get(field.number() - 1);
        if (!value.equals(right)) {
            int before = told;
            value(value, row);
            right = told == before ? value : this;
        }
    }

    private void value(String value, CsvRow row) {
        if (value.isEmpty()) {
            needed(row);
        } else if (value.equals(field.special())) {
            return;
        } else if (field.type() == FieldType.UNUSED) {
            tell("field-unused", row);
        } else if (field.type().isProse()) {
            length(value, row);
        } else if (field.type() != FieldType.VERSION && value.indexOf('\uFFFD') < 0) {
            // Number 1 has a check of its own; an unreadable character has been reported where it is.
            written(value, row);
        }
    }

    private void needed(CsvRow row) {
        if (field.need() == Need.YES) {
            tell("field-required", row);
        } else if (field.need() == Need.EXPECTED) {
            tell("field-required", Certainty.INFERRED, row);
        }
    }

    private void written(String value, CsvRow row) {
        boolean fits = field.type().matches(value) && (field.length() == 0 || value.length() <= field.length());
        if (fits) {
            meaning(value, row);
            return;
        }
        String narrow = narrowed(value, row);
        length(narrow, row);
        if (field.type().matches(narrow)) {
            meaning(narrow, row);
        } else if (!narrow.equals(field.special())) {
            tell(field.type().findingCode(), row, field.special());
        }
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

    private void meaning(String value, CsvRow row) {
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
