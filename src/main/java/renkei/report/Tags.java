package renkei.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes HTML. Whatever is text is escaped, and characters that no page may hold are shown as signs. */
final class Tags {
    private static final int UNSEEN = 0xFFFD;

    private final Writer out;

    Tags(Writer out) {
        this.out = out;
    }

    /** @param attributes names and values in turn; the names and the tag are ours */
    Tags open(String tag, String... attributes) {
        raw("<" + tag);
        for (int at = 0; at < attributes.length; at += 2) {
            raw(" " + attributes[at] + "=\"").text(attributes[at + 1]).raw("\"");
        }
        return raw(">");
    }

    Tags close(String tag) {
        return raw("</" + tag + ">");
    }

    /** A whole element with a text in it. */
    Tags element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Tags line() {
        return raw("\n");
    }

    Tags text(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n', '\t' -> escaped.append((char) character);
                default -> escaped.appendCodePoint(Signs.isSteering(character) ? UNSEEN : character);
            }
        });
        return raw(escaped.toString());
    }

    /** Text that is HTML already, and ours. */
    Tags raw(String html) {
        try {
            out.write(html);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
