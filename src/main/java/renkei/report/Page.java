package renkei.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

/** A page that stands alone: everything it needs is in it, nothing runs in it. */
final class Page {
    private static final String STYLE = style();

    private Page() {}

    /** Writes a page of that title; the content comes below its heading. */
    static void write(Tags tags, ReportText text, String title, Consumer<Tags> content) {
        tags.raw("<!DOCTYPE html>\n")
                .open("html", "lang", text.isJapanese() ? "ja" : "en")
                .line();
        tags.raw("<head>\n<meta charset=\"utf-8\">\n");
        // Nothing may be fetched or run, should a text ever slip through unescaped.
        tags.raw(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        tags.raw("<meta name=\"viewport\" content=\"width=device-width\">\n");
        tags.element("title", title).raw("\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n");
        tags.element("h1", title).line();
        content.accept(tags);
        tags.raw("</body>\n</html>\n");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream("page.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
