package renkei.report;

/**
 * A stretch of one physical line around the place where something was found.
 *
 * @param from the column of its first character, from 1
 * @param more whether the line goes on behind it
 */
record Snippet(int line, int from, String text, boolean more) {
    /** So many characters before and behind the place. */
    static final int REACH = 60;

    /** What stands before the column. */
    String before(int column) {
        return text.substring(0, index(column));
    }

    /** The character at the column; empty at the end of the line. */
    String at(int column) {
        int index = index(column);
        return index < text.length() ? text.substring(index, text.offsetByCodePoints(index, 1)) : "";
    }

    /** What stands behind the column. */
    String behind(int column) {
        int index = index(column);
        return index < text.length() ? text.substring(text.offsetByCodePoints(index, 1)) : "";
    }

    private int index(int column) {
        return Math.max(0, Math.min(text.length(), column - from));
    }
}
