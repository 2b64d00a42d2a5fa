package renkei.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How a page looks: a style sheet of the program's own, which stands in the page. */
public final class StyleSheet {
    private final String text;

    private StyleSheet(String text) {
        this.text = text;
    }

    /**
     * The style sheet of that name beside a class.
     *
     * @throws IllegalStateException if it is missing, or could end early in a page or load anything
     */
    public static StyleSheet beside(Class<?> type, String name) {
        try (InputStream in = type.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String folded = text.toLowerCase(Locale.ROOT);
            if (folded.contains("<") || folded.contains("url(") || folded.contains("@import")) {
                throw new IllegalStateException(name + " must not hold markup or load anything");
            }
            return new StyleSheet(text);
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read", e);
        }
    }

    void write(Appendable out) throws IOException {
        out.append("<style>\n").append(text).append("</style>\n");
    }
}
