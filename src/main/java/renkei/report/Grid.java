package renkei.report;

import java.util.List;
import java.util.stream.Stream;
import renkei.html.Element;
import renkei.html.Tag;

/** A table with a heading, in a style of the page. */
final class Grid {
    private final ReportText text;
    private final String style;
    private Element heading = Element.of(Tag.TR);

    Grid(ReportText text, String style) {
        this.text = text;
        this.style = style;
    }

    /** @param keys of the texts that stand above the columns */
    Grid headed(String... keys) {
        heading = heading.with(Stream.of(keys)
                .map(key -> Element.of(Tag.TH).with(text.say(key)))
                .toList());
        return this;
    }

    Element with(List<Element> rows) {
        return Element.of(Tag.TABLE)
                .styled(style)
                .with(Element.of(Tag.THEAD).with(heading), Element.of(Tag.TBODY).with(rows));
    }

    /** A cell with a number, at the right. */
    Element number(long number) {
        return Element.of(Tag.TD).styled("number").with(text.say("number", number));
    }

    static Element cell(String text) {
        return Element.of(Tag.TD).with(text);
    }
}
