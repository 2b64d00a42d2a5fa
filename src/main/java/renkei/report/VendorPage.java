package renkei.report;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Page;
import renkei.html.Tag;
import renkei.standard.TestPattern;

/** The page of a test of software that a maker can hand over: results by pattern, then files and rules of each. */
record VendorPage(VendorReport vendor, ReportText text) {

    void write(Appendable out) throws IOException {
        String title = text.say("vendor.title");
        Stream<Html> body = Stream.of(
                        Stream.of(Element.of(Tag.H1).with(title), note("occasion", text.occasion(vendor.occasion()))),
                        Stream.of(note("occasion", text.rules()), blanks(), results()),
                        vendor.remarks(text).stream().map(remark -> note("note", remark)),
                        vendor.patterns().stream()
                                .filter(result -> !result.sendings().isEmpty())
                                .map(this::pattern),
                        Stream.of(others(), Element.of(Tag.FOOTER).with(text.say("vendor.footer"))))
                .flatMap(pieces -> pieces);
        new Page(text.locale(), title, CheckPage.STYLE).write(out, body.iterator());
    }

    private static Element note(String style, String text) {
        return Element.of(Tag.P).styled(style).with(text);
    }

    /** What only who tests can say, to be filled in by hand. */
    private Element blanks() {
        return Element.of(Tag.TABLE)
                .styled("blanks")
                .with(Stream.of("vendor.maker", "vendor.product", "vendor.tester")
                        .map(key -> Element.of(Tag.TR).with(Element.of(Tag.TH).with(text.say(key)), Element.of(Tag.TD)))
                        .toList());
    }

    private Html results() {
        Grid grid = new Grid(text, "files")
                .headed(
                        "vendor.pattern",
                        "vendor.about",
                        "vendor.sendings",
                        "sum.files",
                        "sum.errors",
                        "sum.warnings",
                        "files.result");
        Element table = grid.with(
                vendor.patterns().stream().map(result -> result(grid, result)).toList());
        return Html.all(Element.of(Tag.H2).with(text.say("vendor.results")), table.styled("results"));
    }

    private Element result(Grid grid, PatternResult result) {
        TestPattern pattern = result.pattern();
        Sum sum = result.sum();
        return Element.of(Tag.TR)
                .styled(result.result())
                .with(Grid.cell(pattern.id() + (pattern.isConfirmed() ? "" : " *")))
                .with(Grid.cell(text.title(pattern)))
                .with(
                        grid.number(result.sendings().size()),
                        grid.number(result.files().size()),
                        grid.number(sum.errors()),
                        grid.number(sum.warnings()))
                .with(Grid.cell(text.say("vendor." + result.result())));
    }

    private Html pattern(PatternResult result) {
        String title = result.pattern().id() + " " + text.title(result.pattern()) + " ― "
                + text.say("vendor." + result.result());
        List<RuleResult> rules = RuleResult.of(result, vendor.report());
        return Element.of(Tag.SECTION)
                .with(Element.of(Tag.H2).with(title))
                .with(new FactsTable(text, vendor.report()).shown(result.files()))
                .with(
                        rules.isEmpty()
                                ? note("about", text.findings().text("check.clean"))
                                : new RulesTable(text).shown(rules));
    }

    private Html others() {
        return vendor.others().isEmpty()
                ? Html.none()
                : Html.all(
                        Element.of(Tag.H2).with(text.say("vendor.other")),
                        new FactsTable(text, vendor.report()).shown(vendor.others()));
    }
}
