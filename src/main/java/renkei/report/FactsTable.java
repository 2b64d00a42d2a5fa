package renkei.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import renkei.standard.Edition;

/** Writes which files were judged: facts that hold whatever software reads them. */
final class FactsTable {
    private final Tags tags;
    private final ReportText text;
    private final CheckReport report;

    FactsTable(Tags tags, ReportText text, CheckReport report) {
        this.tags = tags;
        this.text = text;
        this.report = report;
    }

    /** @param most so many files are shown */
    void write(List<CheckedFile> files, int most) {
        tags.open("table", "class", "files facts").open("thead").open("tr");
        Stream.of(
                        "facts.name",
                        "files.edition",
                        "facts.bytes",
                        "facts.rows",
                        "facts.clients",
                        "sum.errors",
                        "sum.warnings")
                .forEach(key -> tags.element("th", text.say(key), "scope", "col"));
        tags.close("tr").close("thead").open("tbody").line();
        files.stream().limit(most).forEach(this::file);
        tags.close("tbody").close("table").line();
        if (files.size() > most) {
            tags.element("p", text.say("page.more.files", files.size() - most), "class", "note")
                    .line();
        }
    }

    private void file(CheckedFile file) {
        Sum sum = Sum.of(file.findings().stream());
        Optional<TableFacts> facts = TableFacts.of(file, report.parser());
        tags.open("tr").open("td").element("b", report.title(file));
        file.kind().ifPresent(kind -> tags.raw("<br>").text(text.kind(kind)));
        file.measure().ifPresent(measure -> tags.raw("<br>")
                .element("span", "SHA-256 " + measure.digest().hex(), "class", "digest"));
        tags.close("td").element("td", file.edition().map(Edition::name).orElse(""));
        number(file.measure().map(Measure::bytes));
        number(facts.map(known -> (long) known.rows()));
        number(facts.map(known -> (long) known.clients()));
        number(Optional.of(sum.errors()));
        number(Optional.of(sum.warnings()));
        tags.close("tr").line();
    }

    private void number(Optional<Long> number) {
        tags.element("td", number.map(value -> text.say("number", value)).orElse("–"), "class", "number");
    }
}
