package renkei.report;

import java.util.List;
import java.util.stream.Stream;

/** Writes what comes first on a page: the result, what to do first, and the list of files. */
final class SummaryPart {
    private static final int FILES = 2_000;

    private final Tags tags;
    private final ReportText text;
    private final CheckReport report;

    SummaryPart(Tags tags, ReportText text, CheckReport report) {
        this.tags = tags;
        this.text = text;
        this.report = report;
    }

    void write(Occasion occasion) {
        tags.element("p", text.occasion(occasion), "class", "occasion").line();
        Sum sum = report.sum();
        String result = sum.errors() > 0 ? "error" : sum.warnings() > 0 ? "warning" : "fine";
        tags.element("p", text.say("result." + result), "class", "result " + result)
                .line();
        tags.open("dl", "class", "sums").line();
        count("sum.files", report.files().size());
        count("sum.wrong", report.wrongFiles());
        count("sum.errors", sum.errors());
        count("sum.warnings", sum.warnings());
        count("sum.remarks", sum.remarks());
        tags.close("dl").line();
        steps();
        files();
    }

    private void count(String key, long count) {
        tags.open("div")
                .element("dt", text.say(key))
                .element("dd", text.say("number", count))
                .close("div")
                .line();
    }

    private void steps() {
        FirstSteps steps = new FirstSteps();
        report.files().forEach(file -> steps.add(file.kind().map(text::kind).orElse(""), Fold.of(file.findings())));
        report.sendings().forEach(sending -> steps.add("", Fold.of(sending.findings())));
        if (steps.list().isEmpty()) {
            return;
        }
        tags.element("h2", text.say("steps.title")).open("ol", "class", "steps").line();
        for (FirstSteps.Step step : steps.list()) {
            String where =
                    (step.title() + " " + text.findings().item(step.example().place())).strip();
            tags.open("li").element("b", where).text(" ");
            tags.element("span", text.say("steps.count", step.files(), step.findings()), "class", "count");
            tags.raw("<br>").text(text.findings().message(step.example())).raw("<br>");
            tags.element("span", text.say("remedy", text.findings().remedy(step.example())), "class", "remedy");
            tags.close("li").line();
        }
        tags.close("ol").line();
        if (steps.more() > 0) {
            tags.element("p", text.say("steps.more", steps.more()), "class", "note")
                    .line();
        }
    }

    private void files() {
        tags.element("h2", text.say("files.title")).line();
        tags.open("table", "class", "files").open("thead").open("tr");
        Stream.of("files.name", "files.kind", "files.edition", "sum.errors", "sum.warnings", "files.result")
                .forEach(key -> tags.element("th", text.say(key), "scope", "col"));
        tags.close("tr").close("thead").open("tbody").line();
        List<CheckedFile> files = report.files();
        for (int index = 0; index < Math.min(FILES, files.size()); index++) {
            file(files.get(index), anchor(index));
        }
        tags.close("tbody").close("table").line();
        if (files.size() > FILES) {
            tags.element("p", text.say("page.more.files", files.size() - FILES), "class", "note")
                    .line();
        }
    }

    private void file(CheckedFile file, String anchor) {
        Sum sum = Sum.of(file.findings().stream());
        String result = sum.errors() > 0 ? "error" : sum.warnings() > 0 ? "warning" : "fine";
        tags.open("tr", "class", result).open("td");
        if (file.findings().isEmpty()) {
            tags.text(report.title(file));
        } else {
            tags.element("a", report.title(file), "href", "#" + anchor);
        }
        tags.close("td").element("td", file.kind().map(text::kind).orElse(""));
        tags.element("td", file.edition().map(Object::toString).orElse(""));
        tags.element("td", text.say("number", sum.errors()), "class", "number");
        tags.element("td", text.say("number", sum.warnings()), "class", "number");
        tags.element("td", text.say("files." + result)).close("tr").line();
    }

    /** The name by which the list of files leads to a file. */
    static String anchor(int index) {
        return "file-" + (index + 1);
    }
}
