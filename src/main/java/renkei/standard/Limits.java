package renkei.standard;

/**
 * How much of one document is checked.
 *
 * @param rows rows of a document
 * @param rowCharacters characters of a row, line breaks included
 * @param fieldCharacters characters of a field
 * @param findings findings told of a document, errors and others apart; the first of each kind are told beyond it, so that
 *     none hides
 */
public record Limits(int rows, int rowCharacters, int fieldCharacters, int findings) {
    /** Far above any file seen: a hundred thousand rows, a million characters a row. */
    public static final Limits STANDARD = new Limits(100_000, 1_000_000, 100_000, 200);

    public Limits {
        if (rows < 1 || rowCharacters < 1 || fieldCharacters < 1 || findings < 1) {
            throw new IllegalArgumentException("limits are 1 or more");
        }
    }
}
