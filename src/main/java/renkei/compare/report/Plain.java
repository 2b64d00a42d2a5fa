package renkei.compare.report;

/** Values from files in one line of plain text. */
final class Plain {
    private static final int LENGTH = 60;

    private Plain() {}

    /** The text in one line, without characters that shape it. */
    static String line(String text) {
        return text.replace("\n", " ↵ ").replaceAll("\\p{Cntrl}|[\\u0085\\u2028\\u2029]", "\uFFFD");
    }

    /** The beginning of the text, in one line. */
    static String shortened(String text) {
        String line = line(text);
        return line.length() <= LENGTH ? line : line.substring(0, line.offsetByCodePoints(0, cut(line))) + "…";
    }

    private static int cut(String line) {
        return line.codePointCount(0, LENGTH);
    }
}
