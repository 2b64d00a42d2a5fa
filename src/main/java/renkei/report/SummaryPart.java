package renkei.report;

import java.util.List;
import java.util.stream.IntStream;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;

/** What comes first on a page: the result, what to do first, and the list of files. */
record SummaryPart(ReportText text, CheckReport report, Occasion occasion) {
    private static final int FILES = 2_000;

    /** The name by which the list of files leads to a file. */
    static String anchor(int index) {
        return "file-" + (index + 1);
    }

    List<Html> shown() {
        Sum sum = report.sum();
        Element sums = Element.of(Tag.DL)
                .styled("sums")
                .with(
                        count("sum.files", report.files().size()),
                        count("sum.wrong", report.wrongFiles()),
                        count("sum.errors", sum.errors()),
                        count("sum.warnings", sum.warnings()),
                        count("sum.remarks", sum.remarks()));
        return List.of(
                Element.of(Tag.P).styled("occasion").with(text.occasion(occasion)),
                Element.of(Tag.P).styled("result").styled(sum.result()).with(text.say("result." + sum.result())),
                sums,
                steps(),
                Element.of(Tag.H2).with(text.say("files.title")),
                files());
    }

    private Element count(String key, long count) {
        return Element.of(Tag.DIV)
                .with(Element.of(Tag.DT).with(text.say(key)))
                .with(Element.of(Tag.DD).with(text.say("number", count)));
    }

    private Html steps() {
        FirstSteps steps = new FirstSteps();
        report.files()
                .forEach(file -> steps.add(
                        file.kind().map(text::kind).orElse(""), report.title(file), Fold.of(file.findings())));
        report.sendings().forEach(sending -> steps.add("", "", Fold.of(sending.findings())));
        if (steps.list().isEmpty()) {
            return Html.none();
        }
        return Html.all(
                Element.of(Tag.H2).with(text.say("steps.title")),
                Element.of(Tag.OL)
                        .styled("steps")
                        .with(steps.list().stream().map(this::step).toList()),
                text.more("steps.more", steps.more()));
    }

    private Element step(FirstSteps.Step step) {
        String where = step.title() + " " + text.findings().item(step.example().place());
        return Element.of(Tag.LI)
                .with(Element.of(Tag.B).with(where.strip()))
                .with(Element.of(Tag.SPAN)
                        .styled("count")
                        .with(" " + text.say("steps.count", step.files(), step.findings())))
                .with(Element.of(Tag.BR))
                .with(text.findings().message(step.example()))
                .with(Element.of(Tag.BR))
                .with(text.say("remedy", text.findings().remedy(step.example())));
    }

    private Html files() {
        List<CheckedFile> files = report.files();
        Grid grid = new Grid(text, "files")
                .headed("files.name", "files.kind", "files.edition", "sum.errors", "sum.warnings", "files.result");
        List<Element> rows = IntStream.range(0, Math.min(FILES, files.size()))
                .mapToObj(index -> file(grid, files.get(index), anchor(index)))
                .toList();
        return Html.all(grid.with(rows), text.more("page.more.files", files.size() - FILES));
    }

    private Element file(Grid grid, CheckedFile file, String anchor) {
        Sum sum = Sum.of(file.findings().stream());
        String title = report.title(file);
        Element name = Element.of(Tag.TD);
        return Element.of(Tag.TR)
                .styled(sum.result())
                .with(
                        file.findings().isEmpty()
                                ? name.with(title)
                                : name.with(Element.of(Tag.A).leadingTo(anchor).with(title)))
                .with(Grid.cell(file.kind().map(text::kind).orElse("")))
                .with(Grid.cell(file.edition().map(Object::toString).orElse("")))
                .with(grid.number(sum.errors()), grid.number(sum.warnings()))
                .with(Grid.cell(text.say("files." + sum.result())));
    }
}
