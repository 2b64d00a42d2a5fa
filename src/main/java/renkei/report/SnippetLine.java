package renkei.report;

import renkei.standard.Place;

/** Writes a stretch of a line with the place marked. */
final class SnippetLine {
    private final Tags tags;
    private final Visible visible;

    SnippetLine(Tags tags, ReportText text) {
        this.tags = tags;
        this.visible = new Visible(tags, text);
    }

    void write(Snippet snippet, Place place) {
        tags.open("pre", "class", "line").element("span", String.valueOf(snippet.line()), "class", "no");
        if (snippet.from() > 1) {
            tags.element("span", "…", "class", "note");
        }
        visible.plain(snippet.before(place.column()));
        String at = snippet.at(place.column());
        tags.open("b", "class", "fault");
        if (at.isEmpty()) {
            tags.text("⏎");
        } else {
            visible.marked(at, true);
        }
        tags.close("b");
        visible.plain(snippet.behind(place.column()));
        if (snippet.more()) {
            tags.element("span", "…", "class", "note");
        }
        tags.close("pre").line();
    }
}
