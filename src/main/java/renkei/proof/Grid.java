package renkei.proof;

import java.util.List;
import java.util.stream.Stream;
import renkei.html.Element;
import renkei.html.Tag;

/** A table with a heading, in a style of the page. */
record Grid(ProofText text, String style, List<String> keys) {

    /** @param keys of the texts that stand above the columns */
    static Grid of(ProofText text, String style, String... keys) {
        return new Grid(text, style, List.of(keys));
    }

    Element with(List<Element> rows) {
        Element heading = Element.of(Tag.TR)
                .with(keys.stream()
                        .map(key -> Element.of(Tag.TH).with(text.say(key)))
                        .toList());
        return Element.of(Tag.TABLE)
                .styled(style)
                .with(Element.of(Tag.THEAD).with(heading), Element.of(Tag.TBODY).with(rows));
    }

    Element number(long number) {
        return Element.of(Tag.TD).styled("number").with(text.number(number));
    }

    static Element cell(String text) {
        return Element.of(Tag.TD).with(text);
    }

    /** Facts, each behind what it is called. */
    static Element facts(Stream<Element> rows) {
        return Element.of(Tag.TABLE).styled("facts").with(Element.of(Tag.TBODY).with(rows.toList()));
    }
}
