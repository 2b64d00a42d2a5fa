package renkei.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import renkei.html.Element;
import renkei.html.Tag;

/** A table that may take several sheets of paper: its head comes again on each, with whose it is, for sheets that get mixed up. */
final class LongTable {
    private final String style;
    private final int columns;
    private final Heading whose;

    /** @param columns as many as each row has, spans counted */
    LongTable(String style, int columns, Heading whose) {
        this.style = style;
        this.columns = columns;
        this.whose = whose;
    }

    Element of(List<Element> head, List<Element> rows) {
        List<Element> whole = new ArrayList<>();
        whole.add(Cell.row(Cell.label(whose.client() + "　" + whose.title() + "　" + whose.period())
                        .across(columns))
                .styled("whose"));
        whole.addAll(head);
        return Element.of(Tag.TABLE)
                .styled(style)
                .with(
                        Element.of(Tag.COLGROUP).with(Collections.nCopies(columns, Element.of(Tag.COL))),
                        Element.of(Tag.THEAD).with(whole),
                        Element.of(Tag.TBODY).with(rows));
    }
}
