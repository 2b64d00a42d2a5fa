package renkei.sample.mistake;

/**
 * Where a sample breaks its rule.
 *
 * @param document name of the file; empty where the sending as a whole breaks it
 * @param line physical line, from 1; 0 where it does not apply, as for column and field
 * @param column characters in that line, from 1
 * @param field number of the field in its layout
 * @param fieldName Japanese name; empty where it does not apply
 */
public record Spot(String document, int line, int column, int field, String fieldName) {

    /** The spot behind the text that stands in front of it. */
    static Spot after(String document, String text, int field, String fieldName) {
        int line = 1;
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean half = character == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
            if (!half && (character == '\r' || character == '\n')) {
                line++;
                start = at + 1;
            }
        }
        return new Spot(document, line, text.length() - start + 1, field, fieldName);
    }
}
