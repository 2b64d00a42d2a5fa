package renkei.standard;

/** A place in a {@link CsvText} that moves forward through a row and knows its physical line and column. */
final class CsvCursor {
    static final int END = -1;

    private final CsvText text;
    private char[] window;
    private long base;
    private int end;
    private int at;
    private int line = 1;
    private long lineStart;

    CsvCursor(CsvText text) {
        this.text = text;
        this.window = text.window();
    }

    /** Takes in what was read since it was last asked for. */
    void refresh() {
        long position = position();
        window = text.window();
        base = text.base();
        end = text.end();
        at = (int) (position - base);
    }

    /** Where it is, in characters from the start of the text. */
    long position() {
        return base + at;
    }

    /** The character it is at, or {@link #END}. */
    int next() {
        return at < end ? window[at] : END;
    }

    /** The character behind that, or {@link #END}. */
    int afterNext() {
        return at + 1 < end ? window[at + 1] : END;
    }

    boolean atFieldEnd() {
        int character = next();
        return character == ',' || character == '\r' || character == '\n' || character == END;
    }

    void step() {
        int character = next();
        at++;
        if (character == '\n' || (character == '\r' && next() != '\n')) {
            line++;
            lineStart = position();
        }
    }

    /** Moves on to the first of the characters that mean something in CSV (comma, quote, line break), or to the end. */
    void skip() {
        int here = at;
        while (here < end && !means(window[here])) {
            here++;
        }
        at = here;
    }

    /** The first comparison is enough for most characters. */
    private static boolean means(char character) {
        return character <= ',' && (character == ',' || character == '"' || character == '\r' || character == '\n');
    }

    int line() {
        return line;
    }

    int column() {
        return (int) (position() - lineStart) + 1;
    }

    Place place() {
        return Place.at(line, column());
    }
}
