package renkei.compare.report;

import java.util.ArrayList;
import java.util.List;

/** One element of a page. Text is always escaped, and characters that steer a browser or turn writing round are replaced. */
final class Tag {
    private final String name;
    private final String style;
    private final List<Object> content = new ArrayList<>();

    /**
     * @param name of ours, never from a file
     * @param style class of ours; empty for none
     * @param content text and tags
     */
    Tag(String name, String style, Object... content) {
        this.name = name;
        this.style = style;
        for (Object each : content) {
            add(each);
        }
    }

    static Tag of(String name, Object... content) {
        return new Tag(name, "", content);
    }

    /** @param more text, a tag, or a list of such */
    Tag add(Object more) {
        if (more instanceof List<?> list) {
            content.addAll(list);
        } else {
            content.add(more);
        }
        return this;
    }

    void write(StringBuilder page) {
        page.append('<').append(name);
        if (!style.isEmpty()) {
            page.append(" class=\"").append(style).append('"');
        }
        page.append('>');
        for (Object each : content) {
            if (each instanceof Tag tag) {
                tag.write(page);
            } else {
                escape(each.toString(), page);
            }
        }
        page.append("</").append(name).append('>');
    }

    private static void escape(String text, StringBuilder page) {
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> page.append("&amp;");
                case '<' -> page.append("&lt;");
                case '>' -> page.append("&gt;");
                case '"' -> page.append("&quot;");
                case '\'' -> page.append("&#39;");
                case '\n' -> page.append('\n');
                default -> page.appendCodePoint(isHarmful(character) ? 0xFFFD : character);
            }
        });
    }

    private static boolean isHarmful(int character) {
        return Character.isISOControl(character)
                || (character >= 0xD800 && character <= 0xDFFF)
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }
}
