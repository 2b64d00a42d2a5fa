package renkei.check;

import java.util.function.Consumer;
import renkei.standard.Certainty;
import renkei.standard.CodeList;
import renkei.standard.Field;
import renkei.standard.FieldType;
import renkei.standard.Finding;
import renkei.standard.Need;
import renkei.standard.Place;
import renkei.standard.TextForm;
import renkei.standard.Width;

/** Checks one field of one row. */
final class FieldCheck {
    private final Field field;
    private final Place place;
    private final Consumer<Finding> findings;

    FieldCheck(Field field, Place place, Consumer<Finding> findings) {
        this.field = field;
        this.place = place;
        this.findings = findings;
    }

    void value(String value) {
        if (value.isEmpty()) {
            needed();
        } else if (value.equals(field.special())) {
            return;
        } else if (field.type() == FieldType.UNUSED) {
            tell("field-unused");
        } else if (field.type().isProse()) {
            length(value);
        } else if (field.type() != FieldType.VERSION && value.indexOf('\uFFFD') < 0) {
            // Number 1 has a check of its own; an unreadable character has been reported where it is.
            String narrow = narrowed(value);
            length(narrow);
            form(narrow);
        }
    }

    private void needed() {
        if (field.need() == Need.YES) {
            tell("field-required");
        } else if (field.need() == Need.EXPECTED) {
            tell("field-required", Certainty.INFERRED);
        }
    }

    /** Whether length means characters or bytes the standard does not say: characters weigh, bytes are mentioned. */
    private void length(String value) {
        if (field.length() == 0) {
            return;
        }
        int signs = field.type() == FieldType.INT && value.startsWith("-") ? 1 : 0;
        String length = Integer.toString(field.length());
        if (value.length() - signs > field.length()) {
            tell("field-too-long", length, Integer.toString(value.length()));
        } else if (TextForm.bytes(value) - signs > field.length()) {
            tell("field-bytes", length, Integer.toString(TextForm.bytes(value)));
        }
    }

    private String narrowed(String value) {
        String narrow = Width.narrow(value);
        if (!narrow.equals(value)) {
            tell("field-full-width", narrow);
        }
        String stripped = narrow.strip();
        if (!stripped.equals(narrow)) {
            tell("field-spaces");
        }
        return stripped;
    }

    private void form(String value) {
        if (value.equals(field.special())) {
            return;
        }
        if (!field.type().matches(value)) {
            tell(field.type().findingCode(), field.special());
            return;
        }
        Calendar.objection(field.type(), value).ifPresent(code -> tell(code));
        field.codes().ifPresent(codes -> code(value, codes));
    }

    private void code(String value, CodeList codes) {
        boolean types = codes.id().equals(CodeList.SERVICE_TYPES);
        String code = types && value.length() > 2 ? value.substring(0, 2) : value;
        if (types && !codes.contains(code)) {
            tell("field-service-type", code);
        } else if (!codes.contains(code)) {
            tell("field-code-unknown", field.certainty().weaker(codes.certainty()), codes.describe());
        }
    }

    private void tell(String rule, String... arguments) {
        tell(rule, field.certainty(), arguments);
    }

    private void tell(String rule, Certainty certainty, String... arguments) {
        findings.accept(Finding.of(rule, certainty, place, arguments));
    }
}
