package renkei.html;

import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;

/**
 * A whole page: one file in UTF-8 that needs nothing else. Browsers are told to load and run nothing.
 *
 * @param language of the page's own words
 */
public record Page(Locale language, String title, StyleSheet style) {
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    /**
     * Writes the page, asking for each piece of its body when it is its turn.
     *
     * @throws IOException if it cannot be written there
     */
    public void write(Appendable out, Iterator<? extends Html> body) throws IOException {
        out.append("<!DOCTYPE html>\n<html lang=\"");
        Text.escape(language.toLanguageTag(), out);
        out.append("\">\n<head>\n<meta charset=\"UTF-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"format-detection\" content=\"telephone=no\">\n<title>");
        Text.escape(title, out);
        out.append("</title>\n");
        style.write(out);
        out.append("</head>\n<body>\n");
        while (body.hasNext()) {
            body.next().write(out);
            out.append('\n');
        }
        out.append("</body>\n</html>\n");
    }
}
