package renkei.form;

import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;

/** A line within a cell. */
final class Line {
    private Line() {}

    static Html of(Html content) {
        return Element.of(Tag.DIV).with(content);
    }

    /** What is told, with what it is; nothing if nothing is told. */
    static Html of(String label, Html content) {
        return content.isEmpty()
                ? Html.none()
                : Element.of(Tag.DIV).with(Element.of(Tag.SMALL).with(label + " "), content);
    }

    /** In small print; nothing without words. */
    static Html small(String words) {
        return words.isEmpty()
                ? Html.none()
                : Element.of(Tag.DIV).styled("small").with(words);
    }
}
