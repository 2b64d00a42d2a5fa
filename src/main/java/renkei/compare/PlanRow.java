package renkei.compare;

import java.util.List;
import java.util.function.UnaryOperator;
import renkei.standard.Field;
import renkei.standard.Layout;
import renkei.standard.TableRow;

/** One row of a document, by what its fields mean and not how they are written. */
public final class PlanRow {
    private final Layout layout;
    private final String[] values;
    private final String file;
    private final int line;

    private PlanRow(Layout layout, String[] values, String file, int line) {
        this.layout = layout;
        this.values = values;
        this.file = file;
        this.line = line;
    }

    /** @param pool gives one copy of values that are alike: thousands of rows share most of theirs */
    static PlanRow of(String file, TableRow row, UnaryOperator<String> pool) {
        List<Field> fields = row.layout().fields();
        String[] values = new String[fields.size()];
        for (int index = 0; index < values.length; index++) {
            values[index] = pool.apply(Meaning.of(row, fields.get(index)));
        }
        return new PlanRow(row.layout(), values, file, row.line());
    }

    /** This row with another value in one field. */
    PlanRow with(Field field, String value) {
        String[] changed = values.clone();
        changed[field.number() - 1] = value;
        return new PlanRow(layout, changed, file, line);
    }

    public Layout layout() {
        return layout;
    }

    /** Name of the file that the row stands in. */
    public String file() {
        return file;
    }

    /** The physical line on which it starts, from 1. */
    public int line() {
        return line;
    }

    public String value(Field field) {
        return values[field.number() - 1];
    }

    /** What the field of that English name means; empty if the layout has no such field. */
    public String value(String english) {
        return layout.named(english).map(this::value).orElse("");
    }

    Client client() {
        return new Client(value("insurer_no"), value("insured_no"));
    }

    Sheet sheet() {
        String month = value("target_month");
        return new Sheet(layout.kind(), month.isEmpty() ? value("delete_target_month") : month);
    }

    @Override
    public String toString() {
        return file + ":" + line + " " + List.of(values);
    }
}
