package renkei.standard;

import java.util.List;

/** One row of a CSV text: its values, without their quotes, and where each of them starts. */
public final class CsvRow {
    private final List<String> fields;
    private final Spots spots;

    /**
     * Where a field starts in the text.
     *
     * @param line physical line, from 1
     * @param column characters in it, from 1; the opening quote counts
     */
    public record Spot(int line, int column, boolean quoted) {}

    /**
     * A row whose fields all start at one line, as in a table that was not read from text.
     *
     * @throws IllegalArgumentException if there is no field
     */
    public CsvRow(List<String> fields, int line) {
        this(List.copyOf(fields), Spots.on(line, fields.size()));
    }

    /**
     * A row to which its fields belong from now on: nobody else may change them.
     *
     * @throws IllegalArgumentException if there is no field, or not a spot for each
     */
    CsvRow(List<String> fields, Spots spots) {
        this.fields = fields;
        this.spots = spots;
        if (fields.size() != spots.size() || fields.isEmpty()) {
            throw new IllegalArgumentException(fields.size() + " fields at " + spots.size() + " spots");
        }
    }

    /** The values; one or more. */
    public List<String> fields() {
        return fields;
    }

    /** Where the field with that index, from 0, starts. */
    public Spot spot(int index) {
        return spots.get(index);
    }

    /** Whether the field with that index, from 0, stands in quotes. */
    public boolean isQuoted(int index) {
        return spots.isQuoted(index);
    }

    /** The physical line on which the row starts. */
    public int line() {
        return spot(0).line();
    }

    /** The place of the field with that index, from 0, belonging to no layout. */
    public Place place(int index) {
        return new Place(spot(index).line(), spot(index).column(), 0, "", fields.get(index));
    }

    /** The place of a field of a layout. */
    public Place place(Field field) {
        int index = field.number() - 1;
        return new Place(spot(index).line(), spot(index).column(), field.number(), field.name(), fields.get(index));
    }

    /** What stands where the version is, in half width and without spaces around. */
    public String version() {
        return Width.narrow(fields.get(0)).strip();
    }

    /** Whether a version stands where it must; a header row has none. */
    public boolean startsWithVersion() {
        return FieldType.VERSION.matches(version());
    }
}
