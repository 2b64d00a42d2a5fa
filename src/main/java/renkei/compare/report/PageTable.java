package renkei.compare.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import renkei.compare.FieldChange;
import renkei.compare.Mode;
import renkei.compare.ServiceTotal;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;
import renkei.standard.DocumentKind;

/** The tables of a page: the lines that differ, and how often services were planned and took place. */
final class PageTable {
    private final Words words;
    private final ChangeText changes;

    PageTable(Words words) {
        this.words = words;
        this.changes = new ChangeText(words);
    }

    /** A table of {@link #row}s. */
    Html lines(Mode mode, List<Html> rows) {
        String fields = mode == Mode.FULFILMENT ? "column.fields.fulfilment" : "column.fields";
        Html head = head(words.of("column.what"), words.of("column.line"), words.of(fields));
        return Element.of(Tag.TABLE)
                .styled("lines")
                .with(head, Element.of(Tag.TBODY).with(rows));
    }

    static Html row(String style, String what, String line, Html fields) {
        return Element.of(Tag.TR)
                .styled(style)
                .with(cell(what), cell(line), Element.of(Tag.TD).with(fields));
    }

    /** A field that says something else; of a long text the part that changed is marked. */
    Html field(DocumentKind kind, FieldChange field) {
        Element name = Element.of(Tag.SPAN).styled("name").with(changes.label(kind, field));
        Element change = Element.of(Tag.DIV).with(name).with(" ");
        if (!ChangeText.isLong(field)) {
            return change.with(words.of("change", changes.before(field), changes.after(field)));
        }
        Wording wording = Wording.of(field.before(), field.after());
        return change.with(Element.of(Tag.DIV)
                .styled("prose")
                .with(wording.head())
                .with(Element.of(Tag.SPAN).styled("gone").with(wording.before()))
                .with(Element.of(Tag.SPAN).styled("come").with(wording.after()))
                .with(wording.tail()));
    }

    /** Fields that say something else, before and after beside each other. */
    Html fields(DocumentKind kind, List<FieldChange> fields) {
        Html head = head(words.of("column.field"), words.of("side.A"), words.of("side.B"));
        List<Element> rows = new ArrayList<>();
        for (FieldChange field : fields) {
            boolean marked = ChangeText.isLong(field);
            Wording wording = Wording.of(field.before(), field.after());
            Element before = marked
                    ? part(wording.head(), "gone", wording.before(), wording.tail())
                    : cell(changes.before(field));
            Element after =
                    marked ? part(wording.head(), "come", wording.after(), wording.tail()) : cell(changes.after(field));
            rows.add(Element.of(Tag.TR).with(cell(changes.label(kind, field)), before, after));
        }
        return Element.of(Tag.TABLE)
                .styled("fields")
                .with(head, Element.of(Tag.TBODY).with(rows));
    }

    private static Element part(String head, String style, String changed, String tail) {
        return Element.of(Tag.TD)
                .styled("prose")
                .with(head)
                .with(Element.of(Tag.SPAN).styled(style).with(changed))
                .with(tail);
    }

    /** Nothing if there are no totals. */
    Html totals(List<ServiceTotal> totals) {
        if (totals.isEmpty()) {
            return Html.none();
        }
        Html head = head(
                words.of("total.service"),
                words.of("total.office"),
                words.of("total.planned"),
                words.of("total.actual"));
        return Element.of(Tag.TABLE)
                .styled("totals")
                .with(
                        head,
                        Element.of(Tag.TBODY)
                                .with(totals.stream().map(PageTable::total).toList()));
    }

    private static Html total(ServiceTotal total) {
        return Element.of(Tag.TR)
                .styled(total.planned() == total.actual() ? "same" : "changed")
                .with(
                        cell(ClientText.service(total)),
                        cell(ClientText.office(total.office(), total.officeName())),
                        cell(Long.toString(total.planned())).styled("number"),
                        cell(Long.toString(total.actual())).styled("number"));
    }

    private static Element cell(String text) {
        return Element.of(Tag.TD).with(text);
    }

    private static Html head(String... columns) {
        List<Element> cells = Stream.of(columns)
                .map(column -> Element.of(Tag.TH).with(column))
                .toList();
        return Element.of(Tag.THEAD).with(Element.of(Tag.TR).with(cells));
    }
}
