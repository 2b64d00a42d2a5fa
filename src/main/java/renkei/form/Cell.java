package renkei.form;

import java.util.List;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;

/** The cells, rows and tables that forms are ruled into. */
final class Cell {
    private Cell() {}

    /** What the form itself prints. */
    static Element label(String text) {
        return Element.of(Tag.TH).with(text);
    }

    static Element of(Html... content) {
        return Element.of(Tag.TD).with(content);
    }

    static Element of(String text) {
        return Element.of(Tag.TD).with(text);
    }

    static Element number(Html content) {
        return of(content).styled("number");
    }

    static Element centred(Html content) {
        return of(content).styled("centred");
    }

    static Element row(Element... cells) {
        return Element.of(Tag.TR).with(cells);
    }

    static Element row(List<Element> cells) {
        return Element.of(Tag.TR).with(cells);
    }

    /** Two labels, each with its cell. */
    static Element pair(String label, Html value, String otherLabel, Html otherValue) {
        return row(label(label), of(value), label(otherLabel), of(otherValue));
    }

    static Element table(String style, Element... rows) {
        return Element.of(Tag.TABLE).styled(style).with(Element.of(Tag.TBODY).with(rows));
    }

    /** A table whose head is printed again on each sheet of paper. */
    static Element table(String style, List<Element> head, List<Element> rows) {
        return Element.of(Tag.TABLE)
                .styled(style)
                .with(Element.of(Tag.THEAD).with(head), Element.of(Tag.TBODY).with(rows));
    }
}
