package renkei.standard;

/** A place in a {@link CsvText} that moves forward and knows its physical line and column. */
final class CsvCursor {
    static final int END = -1;

    private final CsvText text;
    private long at;
    private int line = 1;
    private long lineStart;

    CsvCursor(CsvText text) {
        this.text = text;
    }

    /** Where it is, in characters from the start of the text. */
    long position() {
        return at;
    }

    /** The character it is at, or {@link #END}. */
    int next() {
        return text.at(at);
    }

    /** The character behind that, or {@link #END}. */
    int afterNext() {
        return text.at(at + 1);
    }

    boolean atFieldEnd() {
        int character = next();
        return character == ',' || character == '\r' || character == '\n' || character == END;
    }

    void step() {
        int character = text.at(at++);
        if (character == '\n' || (character == '\r' && next() != '\n')) {
            line++;
            lineStart = at;
        }
    }

    CsvRow.Spot spot() {
        return new CsvRow.Spot(line, (int) (at - lineStart) + 1, next() == '"');
    }

    Place place() {
        return Place.at(line, (int) (at - lineStart) + 1);
    }
}
