package renkei.report;

import java.util.Locale;
import java.util.Optional;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Layout;

/**
 * Folded findings, shown: what is wrong, what to do, and the row or line with the place marked.
 *
 * @param title of what they are about, such as 第6表（予定）; may be empty
 * @param layout of the document, if it is a table
 */
record FoldBlock(ReportText text, Fold fold, String title, Optional<Layout> layout, Excerpts excerpts) {

    Element shown() {
        Finding first = fold.first();
        Optional<ExcerptFigure> figure =
                excerpts.at(first.place()).map(excerpt -> new ExcerptFigure(text, first, excerpt, layout));
        String severity = fold.severity().name().toLowerCase(Locale.ROOT);
        return Element.of(Tag.ARTICLE)
                .styled("finding")
                .styled(severity)
                .with(heading(figure.flatMap(ExcerptFigure::field)))
                .with(paragraph("message", text.findings().message(first)))
                .with(paragraph("remedy", text.say("remedy", text.findings().remedy(first))))
                .with(figure.<Html>map(ExcerptFigure::shown).orElseGet(Html::none), others())
                .with(paragraph("folded", text.folded(fold)), paragraph("rule", text.rule(first.code())));
    }

    /** Where it can be said to which item a place in the text belongs, it helps a person more than line and column. */
    private Element heading(Optional<Field> field) {
        String item = field.map(known -> "No." + known.number() + " " + known.name())
                .orElseGet(() -> text.findings().item(fold.first().place()));
        Html count = fold.count() == 1
                ? Html.none()
                : Element.of(Tag.SPAN).styled("count").with(" " + text.say("count", fold.count()));
        return Element.of(Tag.H3)
                .with(text.weight(fold.severity()))
                .with((" " + title + " " + item).stripTrailing())
                .with(count);
    }

    private Html others() {
        return fold.others().isEmpty()
                ? Html.none()
                : Element.of(Tag.UL)
                        .styled("others")
                        .with(fold.others().stream().map(this::other).toList());
    }

    private Element other(Finding other) {
        String value = other.place().value();
        Html shown = value.isEmpty()
                ? Html.none()
                : Html.all(Html.text(" 「"), new Visible(text).marked(value, false), Html.text("」"));
        Html message = other.arguments().equals(fold.first().arguments())
                ? Html.none()
                : Element.of(Tag.SPAN).styled("note").with(" " + text.findings().message(other));
        return Element.of(Tag.LI).with(text.findings().point(other.place())).with(shown, message);
    }

    private static Html paragraph(String style, String text) {
        return text.isEmpty() ? Html.none() : Element.of(Tag.P).styled(style).with(text);
    }
}
