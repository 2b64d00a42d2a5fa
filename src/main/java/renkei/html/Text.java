package renkei.html;

import java.io.IOException;

/** Text in a page or in an attribute. Only {@link #escape} writes it, so that no character of it can be taken for markup. */
record Text(String text) implements Html {
    private static final char REPLACEMENT = '\uFFFD';

    @Override
    public void write(Appendable out) throws IOException {
        escape(text, out);
    }

    @Override
    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Line breaks of every kind become one LF; what a page must not hold, or what turns the direction of writing, U+FFFD. */
    static void escape(String text, Appendable out) throws IOException {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n', '\t' -> out.append(character);
                case '\r' -> out.append(text.startsWith("\n", at + 1) ? "" : "\n");
                default -> out.append(isHarmless(text, at) ? character : REPLACEMENT);
            }
        }
    }

    private static boolean isHarmless(String text, int at) {
        char character = text.charAt(at);
        if (Character.isHighSurrogate(character)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        boolean direction =
                (character >= '\u202A' && character <= '\u202E') || (character >= '\u2066' && character <= '\u2069');
        return !Character.isISOControl(character) && !direction && character < '\uFFFE';
    }
}
