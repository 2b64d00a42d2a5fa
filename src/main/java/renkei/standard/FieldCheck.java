package renkei.standard;

import java.util.List;
import java.util.function.Consumer;
import renkei.standard.Finding.Topic;

/** Checks one field of one row. */
final class FieldCheck {
    private final Field field;
    private final Place place;
    private final Consumer<Finding> findings;
    private final Severity heaviest;

    FieldCheck(Field field, Place place, Consumer<Finding> findings) {
        this.field = field;
        this.place = place;
        this.findings = findings;
        this.heaviest = field.certainty().heaviest();
    }

    void value(String value) {
        if (value.isEmpty()) {
            needed();
        } else if (value.equals(field.special())) {
            return;
        } else if (field.type() == FieldType.UNUSED) {
            tell("field-unused", Severity.WARNING);
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
            tell("field-required", heaviest);
        } else if (field.need() == Need.EXPECTED) {
            tell("field-required", Severity.WARNING);
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
            tell("field-too-long", heaviest, length, Integer.toString(value.length()));
        } else if (TextForm.bytes(value) - signs > field.length()) {
            tell("field-bytes", Severity.INFO, length, Integer.toString(TextForm.bytes(value)));
        }
    }

    private String narrowed(String value) {
        String narrow = Width.narrow(value);
        if (!narrow.equals(value)) {
            tell("field-full-width", Severity.WARNING, narrow);
        }
        String stripped = narrow.strip();
        if (!stripped.equals(narrow)) {
            tell("field-spaces", Severity.WARNING);
        }
        return stripped;
    }

    private void form(String value) {
        if (value.equals(field.special())) {
            return;
        }
        if (!field.type().matches(value)) {
            tell(field.type().findingCode(), heaviest, field.special());
            return;
        }
        Calendar.objection(field.type(), value).ifPresent(code -> tell(code, Severity.WARNING));
        field.codes().ifPresent(codes -> code(value, codes));
    }

    private void code(String value, CodeList codes) {
        boolean types = codes.id().equals(CodeList.SERVICE_TYPES);
        String code = types && value.length() > 2 ? value.substring(0, 2) : value;
        if (types && !codes.contains(code)) {
            tell("field-service-type", Severity.WARNING, code);
        } else if (!codes.contains(code)) {
            Severity severity = field.certainty().weaker(codes.certainty()).heaviest();
            tell("field-code-unknown", severity, codes.describe());
        }
    }

    private void tell(String code, Severity severity, String... arguments) {
        findings.accept(new Finding(Topic.LAYOUT, code, severity, place, List.of(arguments)));
    }
}
