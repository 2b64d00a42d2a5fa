package renkei.check.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import renkei.office.CheckDigit;
import renkei.office.NumberStructure;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Field;
import renkei.standard.FieldType;
import renkei.standard.Finding;
import renkei.standard.Layout;
import renkei.standard.TableRow;

/** Office numbers as they are given out: prefecture, kind of office, check digit. */
final class OfficeNumbers implements RowRule {
    /** Stands in form 7 (第7表) where the office would be, on the total row. */
    private static final String NO_OFFICE = "9999999999";

    private final List<Field> fields;
    private final boolean totals;
    // Most rows name the offices that the row before names; an empty field is right.
    private final String[] right;

    private OfficeNumbers(List<Field> fields, boolean totals) {
        this.fields = fields;
        this.totals = totals;
        this.right = new String[fields.size()];
        Arrays.fill(right, "");
    }

    static Optional<OfficeNumbers> in(DocumentName name, Layout layout) {
        List<Field> fields = layout.fields().stream()
                .filter(field -> field.type() == FieldType.OFFICE_NO)
                .toList();
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new OfficeNumbers(fields, layout.kind() == DocumentKind.UPSIKYU));
    }

    @Override
    public void row(TableRow row, Consumer<Finding> findings) {
        for (int at = 0; at < right.length; at++) {
            Field field = fields.get(at);
            String text = row.text(field);
            if (!text.equals(right[at])) {
                right[at] = isRight(field, row, findings) ? text : "";
            }
        }
    }

    private boolean isRight(Field field, TableRow row, Consumer<Finding> findings) {
        String number = row.value(field);
        if (!NumberStructure.hasForm(number) || isTotal(field, number)) {
            return true;
        }
        if (!NumberStructure.isKnown(number)) {
            findings.accept(Finding.of("office-number-structure", field.certainty(), row.place(field), number));
            return false;
        }
        if (!NumberStructure.isInvented(number) && !CheckDigit.fits(number)) {
            findings.accept(Finding.of("office-number-check-digit", field.certainty(), row.place(field), number));
            return false;
        }
        return true;
    }

    private boolean isTotal(Field field, String number) {
        return number.equals(NO_OFFICE) && totals && field.english().equals("service_office_no");
    }
}
