package renkei.report;

import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;

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

    /** The stretch with the number of its line, and the column marked. */
    Element shown(int column, ReportText words) {
        Visible visible = new Visible(words);
        Html at = at(column).isEmpty() ? Html.text("⏎") : visible.marked(at(column), true);
        Element dots = Element.of(Tag.SPAN).styled("note").with("…");
        return Element.of(Tag.PRE)
                .styled("line")
                .with(Element.of(Tag.SPAN).styled("no").with(Integer.toString(line)))
                .with(from > 1 ? dots : Html.none(), visible.plain(before(column)))
                .with(Element.of(Tag.B).styled("fault").with(at))
                .with(visible.plain(behind(column)), more ? dots : Html.none());
    }

    private int index(int column) {
        return Math.max(0, Math.min(text.length(), column - from));
    }
}
