package renkei.report;

import java.util.List;
import java.util.Optional;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Finding.Topic;
import renkei.standard.Layout;

/** Writes what stands where something was found: the row, the line, or both, with the place marked. */
final class ExcerptFigure {
    private final Tags tags;
    private final ReportText text;
    private final Finding finding;
    private final Excerpt excerpt;
    private final Optional<Layout> layout;

    ExcerptFigure(Tags tags, ReportText text, Finding finding, Excerpt excerpt, Optional<Layout> layout) {
        this.tags = tags;
        this.text = text;
        this.finding = finding;
        this.excerpt = excerpt;
        this.layout = layout;
    }

    /** The field that the place is in, known by where it stands; empty where the row is not as its layout says. */
    Optional<Field> field() {
        // At the end of a line the place is in no field.
        boolean inside = !excerpt.snippet().at(excerpt.place().column()).isEmpty();
        return layout.filter(known -> isInText() && inside && isWhole(known) && excerpt.field() >= 0)
                .map(known -> known.fields().get(excerpt.field()));
    }

    void write() {
        tags.open("figure")
                .element("figcaption", text.findings().point(finding.place()))
                .line();
        if (finding.topic() == Topic.CSV
                || layout.isEmpty()
                || excerpt.row().isEmpty()
                || (isInText() && field().isEmpty())) {
            new SnippetLine(tags, text).write(excerpt.snippet(), excerpt.place());
        }
        if (finding.topic() != Topic.CSV) {
            layout.ifPresent(this::row);
        }
        tags.close("figure").line();
    }

    private void row(Layout known) {
        if (excerpt.row().isEmpty()) {
            return;
        }
        if (isWhole(known)) {
            boolean inField = isInText() || finding.place().fieldNumber() > 0;
            new RowTable(tags, text, known, excerpt.row().get(), inField ? excerpt.field() : -1).write();
        } else if (!isInText()) {
            int shift = Shift.first(known, excerpt.row().get().fields());
            if (shift >= 0) {
                tags.element("p", text.say("row.shift", shift + 1), "class", "note")
                        .line();
            }
            new RowTable(tags, text, known, excerpt.row().get(), shift).write();
        }
    }

    private boolean isInText() {
        return List.of(Topic.TEXT, Topic.CSV).contains(finding.topic());
    }

    private boolean isWhole(Layout known) {
        return excerpt.row()
                .map(row -> row.fields().size() == known.fields().size())
                .orElse(false);
    }
}
