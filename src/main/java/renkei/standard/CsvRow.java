package renkei.standard;

import java.util.List;

/**
 * One row of a CSV text.
 *
 * @param fields the values, without their quotes; one or more
 * @param spots where each field starts, in the same order
 */
public record CsvRow(List<String> fields, List<Spot> spots) {

    /**
     * Where a field starts in the text.
     *
     * @param line physical line, from 1
     * @param column characters in it, from 1; the opening quote counts
     */
    public record Spot(int line, int column, boolean quoted) {}

    public CsvRow {
        fields = List.copyOf(fields);
        spots = List.copyOf(spots);
        if (fields.size() != spots.size() || fields.isEmpty()) {
            throw new IllegalArgumentException(fields.size() + " fields at " + spots.size() + " spots");
        }
    }

    /** The physical line on which the row starts. */
    public int line() {
        return spots.get(0).line();
    }

    /** The place of the field with that index, from 0, belonging to no layout. */
    public Place place(int index) {
        Spot spot = spots.get(index);
        return new Place(spot.line(), spot.column(), 0, "", fields.get(index));
    }

    /** The place of a field of a layout. */
    public Place place(Field field) {
        Spot spot = spots.get(field.number() - 1);
        return new Place(spot.line(), spot.column(), field.number(), field.name(), fields.get(field.number() - 1));
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
