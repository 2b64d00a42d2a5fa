package renkei.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import renkei.standard.Certainty;
import renkei.standard.TestPattern;

/** What came of a test of software, by pattern, for who makes it. */
final class VendorReport implements Presentation {
    private final CheckReport report;
    private final Occasion occasion;
    private final List<PatternResult> patterns;

    VendorReport(CheckReport report, Occasion occasion) {
        this.report = report;
        this.occasion = occasion;
        this.patterns = PatternResult.of(report);
    }

    CheckReport report() {
        return report;
    }

    Occasion occasion() {
        return occasion;
    }

    List<PatternResult> patterns() {
        return patterns;
    }

    /** The files that are of no pattern: attachments, and what has no readable name. */
    List<CheckedFile> others() {
        Set<String> ofAPattern = new HashSet<>();
        patterns.forEach(pattern ->
                pattern.files().forEach(file -> ofAPattern.add(file.path().toString())));
        return report.files().stream()
                .filter(file -> !ofAPattern.contains(file.path().toString()))
                .toList();
    }

    /** What whoever reads the results must know. */
    List<String> remarks(ReportText text) {
        Stream<String> editions = report.files().stream()
                .flatMap(file -> file.edition().stream())
                .distinct()
                .filter(edition -> edition.certainty() != Certainty.SPEC)
                .map(edition -> text.say("vendor.edition", edition));
        return Stream.of(
                        Stream.of("* " + text.say("vendor.unconfirmed")),
                        editions,
                        Stream.of(text.say("vendor.disclaimer")))
                .flatMap(remarks -> remarks)
                .toList();
    }

    @Override
    public String json(Locale locale) {
        return new VendorJson(this, new ReportText(locale)).text();
    }

    @Override
    public String text(Locale locale) {
        ReportText text = new ReportText(locale);
        List<String> lines = new ArrayList<>();
        lines.add(text.say("vendor.title"));
        lines.add(text.occasion(occasion));
        lines.add(text.rules());
        lines.add("");
        for (PatternResult result : patterns) {
            TestPattern pattern = result.pattern();
            lines.add(text.say("vendor." + result.result()) + "  " + pattern.id() + "  " + text.title(pattern)
                    + (pattern.isConfirmed() ? "" : " *"));
            result.files().forEach(file -> lines.add("    " + report.title(file) + text.about(file)));
            for (RuleResult rule : RuleResult.of(result, report)) {
                lines.add("    [" + text.findings().severity(rule.severity()) + "] "
                        + text.rule(rule.example().code()) + "  " + text.say("count", rule.count()));
            }
        }
        others().forEach(file -> lines.add(text.say("vendor.other") + "  " + report.title(file)));
        lines.add("");
        lines.addAll(remarks(text));
        return String.join("\n", lines) + "\n";
    }

    @Override
    public void page(Locale locale, Appendable out) throws IOException {
        new VendorPage(this, new ReportText(locale)).write(out);
    }
}
