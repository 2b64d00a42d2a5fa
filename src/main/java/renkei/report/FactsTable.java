package renkei.report;

import java.util.List;
import java.util.Optional;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;
import renkei.standard.Edition;

/** Which files were judged: facts that hold whatever software reads them. */
record FactsTable(ReportText text, CheckReport report) {
    private static final int FILES = 500;

    Html shown(List<CheckedFile> files) {
        Grid grid = new Grid(text, "files")
                .headed(
                        "facts.name",
                        "files.edition",
                        "facts.bytes",
                        "facts.rows",
                        "facts.clients",
                        "sum.errors",
                        "sum.warnings");
        List<Element> rows =
                files.stream().limit(FILES).map(file -> file(grid, file)).toList();
        return Html.all(grid.with(rows), text.more("page.more.files", files.size() - FILES));
    }

    private Element file(Grid grid, CheckedFile file) {
        Sum sum = Sum.of(file.findings().stream());
        Optional<TableFacts> facts = TableFacts.of(file, report.parser());
        Element name = Element.of(Tag.TD)
                .with(Element.of(Tag.B).with(report.title(file)))
                .with(below("kind", file.kind().map(text::kind)))
                .with(below("digest", file.measure().map(measure -> "SHA-256 " + measure.digest())));
        return Element.of(Tag.TR)
                .with(name, Grid.cell(file.edition().map(Edition::name).orElse("")))
                .with(number(grid, file.measure().map(Measure::bytes)))
                .with(number(grid, facts.map(known -> (long) known.rows())))
                .with(number(grid, facts.map(known -> (long) known.clients())))
                .with(grid.number(sum.errors()), grid.number(sum.warnings()));
    }

    private static Html below(String style, Optional<String> text) {
        return text.<Html>map(known -> Element.of(Tag.DIV).styled(style).with(known))
                .orElseGet(Html::none);
    }

    private static Element number(Grid grid, Optional<Long> number) {
        return number.map(grid::number).orElseGet(() -> Grid.cell("–").styled("number"));
    }
}
