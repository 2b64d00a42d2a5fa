package renkei.report;

import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import renkei.standard.TestPattern;

/** The page of a test of software that a maker can hand over: results by pattern, then files and rules of each. */
final class VendorPage {
    private static final int FILES = 500;

    private final VendorReport vendor;
    private final ReportText text;

    VendorPage(VendorReport vendor, ReportText text) {
        this.vendor = vendor;
        this.text = text;
    }

    void write(Writer out) {
        Page.write(new Tags(out), text, text.say("vendor.title"), this::content);
    }

    private void content(Tags tags) {
        tags.element("p", text.occasion(vendor.occasion()), "class", "occasion").line();
        tags.element("p", text.rules(), "class", "occasion").line();
        tags.open("table", "class", "blanks").open("tbody").line();
        Stream.of("vendor.maker", "vendor.product", "vendor.tester").forEach(key -> tags.open("tr")
                .element("th", text.say(key), "scope", "row")
                .element("td", "")
                .close("tr"));
        tags.close("tbody").close("table").line();
        results(tags);
        tags.element("p", "* " + text.say("vendor.unconfirmed"), "class", "note")
                .line();
        vendor.uncertainEditions()
                .forEach(edition -> tags.element("p", text.say("vendor.edition", edition), "class", "note")
                        .line());
        for (PatternResult result : vendor.patterns()) {
            if (!result.sendings().isEmpty()) {
                pattern(tags, result);
            }
        }
        if (!vendor.others().isEmpty()) {
            tags.element("h2", text.say("vendor.other")).line();
            new FactsTable(tags, text, vendor.report()).write(vendor.others(), FILES);
        }
        tags.element("footer", text.say("vendor.disclaimer") + text.say("vendor.footer"))
                .line();
    }

    private void results(Tags tags) {
        tags.element("h2", text.say("vendor.results")).line();
        tags.open("table", "class", "files").open("thead").open("tr");
        Stream.of(
                        "vendor.pattern",
                        "vendor.about",
                        "vendor.sendings",
                        "sum.files",
                        "sum.errors",
                        "sum.warnings",
                        "files.result")
                .forEach(key -> tags.element("th", text.say(key), "scope", "col"));
        tags.close("tr").close("thead").open("tbody").line();
        for (PatternResult result : vendor.patterns()) {
            TestPattern pattern = result.pattern();
            Sum sum = result.sum();
            tags.open("tr", "class", weight(result));
            tags.element("td", pattern.id() + (pattern.isConfirmed() ? "" : " *"));
            tags.element("td", text.title(pattern));
            for (long count : List.of(
                    (long) result.sendings().size(), (long) result.files().size(), sum.errors(), sum.warnings())) {
                tags.element("td", text.say("number", count), "class", "number");
            }
            tags.element("td", text.say("vendor." + result.result()))
                    .close("tr")
                    .line();
        }
        tags.close("tbody").close("table").line();
    }

    private static String weight(PatternResult result) {
        return switch (result.result()) {
            case "violates" -> "error";
            case "conforms" -> "fine";
            default -> "none";
        };
    }

    private void pattern(Tags tags, PatternResult result) {
        String title = result.pattern().id() + " " + text.title(result.pattern());
        tags.open("section").line();
        tags.element("h2", title + " ― " + text.say("vendor." + result.result()))
                .line();
        new FactsTable(tags, text, vendor.report()).write(result.files(), FILES);
        List<RuleResult> rules = RuleResult.of(result, vendor.report());
        if (rules.isEmpty()) {
            tags.element("p", text.findings().text("check.clean")).line();
        } else {
            new RulesTable(tags, text).write(rules);
        }
        tags.close("section").line();
    }
}
