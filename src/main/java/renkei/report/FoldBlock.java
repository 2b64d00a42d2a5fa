package renkei.report;

import java.util.Locale;
import java.util.Optional;
import renkei.standard.Finding;
import renkei.standard.FindingText;
import renkei.standard.Layout;

/** Writes folded findings: what is wrong, what to do, and the row or line with the place marked. */
final class FoldBlock {
    private final Tags tags;
    private final ReportText text;
    private final FindingText words;

    FoldBlock(Tags tags, ReportText text) {
        this.tags = tags;
        this.text = text;
        this.words = text.findings();
    }

    /**
     * Writes one.
     *
     * @param title of what it is about, such as 第6表（予定）; may be empty
     * @param layout of the document, if it is a table
     */
    void write(Fold fold, String title, Optional<Layout> layout, Excerpts excerpts) {
        Finding first = fold.first();
        Optional<ExcerptFigure> figure =
                excerpts.at(first.place()).map(excerpt -> new ExcerptFigure(tags, text, first, excerpt, layout));
        String weight = fold.severity().name().toLowerCase(Locale.ROOT);
        tags.open("article", "class", "finding " + weight).line().open("h4");
        tags.element("span", words.severity(fold.severity()), "class", "weight").text(" ");
        tags.text((title + " " + item(first, figure)).strip());
        if (fold.count() > 1) {
            tags.text(" ").element("span", text.say("count", fold.count()), "class", "count");
        }
        tags.close("h4").line();
        tags.element("p", words.message(first), "class", "message").line();
        tags.element("p", text.say("remedy", words.remedy(first)), "class", "remedy")
                .line();
        figure.ifPresent(ExcerptFigure::write);
        others(fold);
        tags.element("p", text.rule(first.code()), "class", "rule")
                .close("article")
                .line();
    }

    /** Where it can be said to which item a place in the text belongs, it helps a person more than line and column. */
    private String item(Finding finding, Optional<ExcerptFigure> figure) {
        return figure.flatMap(ExcerptFigure::field)
                .map(field -> "No." + field.number() + " " + field.name())
                .orElseGet(() -> words.item(finding.place()));
    }

    private void others(Fold fold) {
        if (!fold.others().isEmpty()) {
            tags.open("ul", "class", "others").line();
            fold.others().forEach(other -> other(other, fold.first()));
            tags.close("ul").line();
        }
        String folded = text.folded(fold);
        if (!folded.isEmpty()) {
            tags.element("p", folded, "class", "folded").line();
        }
    }

    private void other(Finding other, Finding first) {
        tags.open("li").text(words.point(other.place()));
        if (!other.place().value().isEmpty()) {
            tags.text(" 「");
            new Visible(tags, text).marked(other.place().value(), false);
            tags.text("」");
        }
        if (!other.arguments().equals(first.arguments())) {
            tags.text(" ").element("span", words.message(other), "class", "note");
        }
        tags.close("li").line();
    }
}
