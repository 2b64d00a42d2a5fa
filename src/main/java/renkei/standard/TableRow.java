package renkei.standard;

import java.util.List;

/** One row of a document that has as many fields as its layout, asked by field. */
public final class TableRow {
    private final Layout layout;
    private final CsvRow row;
    private final List<String> values;

    /** @throws IllegalArgumentException if the row has more or fewer fields than the layout */
    public TableRow(Layout layout, CsvRow row) {
        this(layout, row, List.of());
    }

    /**
     * A row of which is known what its fields mean.
     *
     * @param values what {@link #meaning} says of each field, in order; none if nobody has asked yet
     */
    public TableRow(Layout layout, CsvRow row, List<String> values) {
        if (row.fields().size() != layout.fields().size()) {
            throw new IllegalArgumentException(row.fields().size() + " fields instead of those of " + layout);
        }
        this.layout = layout;
        this.row = row;
        this.values = values;
    }

    /** What a text means in a field: the text in half width and without spaces around, unless it is prose. */
    public static String meaning(Field field, String text) {
        return field.type().isProse() ? text : Width.narrow(text).strip();
    }

    public Layout layout() {
        return layout;
    }

    /** The physical line on which the row starts, from 1. */
    public int line() {
        return row.line();
    }

    /** What stands in the field, as it stands there. */
    public String text(Field field) {
        return row.fields().get(field.number() - 1);
    }

    /** What stands in the field of that English name, as it stands there; empty if the layout has no such field. */
    public String text(String english) {
        return layout.named(english).map(this::text).orElse("");
    }

    /** What the field means: in half width and without spaces around, unless it is prose. */
    public String value(Field field) {
        return values.isEmpty() ? meaning(field, text(field)) : values.get(field.number() - 1);
    }

    /** What the field of that English name means; empty if the layout has no such field. */
    public String value(String english) {
        return layout.named(english).map(this::value).orElse("");
    }

    public Place place(Field field) {
        return row.place(field);
    }

    /** The place of the row as a whole. */
    public Place place() {
        return Place.at(row.line(), 1);
    }
}
