package renkei.report;

import java.util.List;
import java.util.Optional;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;
import renkei.standard.CsvRow;
import renkei.standard.Field;
import renkei.standard.Finding;
import renkei.standard.Finding.Topic;
import renkei.standard.Layout;

/** What stands where something was found, shown: the row or the line, with the place marked. */
record ExcerptFigure(ReportText text, Finding finding, Excerpt excerpt, Optional<Layout> layout) {

    /** The field that the place is in, known by where it stands; empty where the row is not as its layout says. */
    Optional<Field> field() {
        // At the end of a line the place is in no field.
        boolean inside = !excerpt.snippet().at(finding.place().column()).isEmpty();
        return layout.filter(known -> isInText() && inside && isWhole(known) && excerpt.field() >= 0)
                .map(known -> known.fields().get(excerpt.field()));
    }

    Element shown() {
        Element caption = Element.of(Tag.FIGCAPTION).with(text.findings().point(finding.place()));
        return Element.of(Tag.FIGURE)
                .with(caption)
                .with(excerpt.row().flatMap(this::row).orElseGet(this::line));
    }

    private Html line() {
        return excerpt.snippet().shown(finding.place().column(), text);
    }

    /** The row, where it says more than the line does. */
    private Optional<Html> row(CsvRow row) {
        return layout.filter(known -> finding.topic() != Topic.CSV).flatMap(known -> {
            if (!isWhole(known)) {
                return isInText() ? Optional.empty() : Optional.of(shifted(known, row));
            }
            boolean inField = finding.place().fieldNumber() > 0 || field().isPresent();
            return isInText() && !inField
                    ? Optional.empty()
                    : Optional.of(new RowTable(text, known, row, inField ? excerpt.field() : -1).shown());
        });
    }

    private Html shifted(Layout known, CsvRow row) {
        int shift = Shift.first(known, row.fields());
        Html table = new RowTable(text, known, row, shift).shown();
        return shift < 0
                ? table
                : Html.all(Element.of(Tag.P).styled("note").with(text.say("row.shift", shift + 1)), table);
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
