package renkei.standard;

/**
 * Where in a document something was found.
 *
 * @param line the physical line on which the field starts, from 1; 0 where it does not apply
 * @param column characters in that line, from 1; 0 where it does not apply
 * @param fieldNumber number of the field in its layout, from 1; 0 where it does not apply
 * @param fieldName Japanese name of the field; empty where it does not apply
 * @param value the value found, cut to 100 characters; empty where it does not apply
 */
public record Place(int line, int column, int fieldNumber, String fieldName, String value) {
    private static final int VALUE_LIMIT = 100;

    /** The document as a whole. */
    public static final Place DOCUMENT = new Place(0, 0, 0, "", "");

    public Place {
        value = value.length() > VALUE_LIMIT ? value.substring(0, VALUE_LIMIT) + "…" : value;
    }

    /** A point in the text that belongs to no field. */
    public static Place at(int line, int column) {
        return new Place(line, column, 0, "", "");
    }
}
