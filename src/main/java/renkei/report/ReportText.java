package renkei.report;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;
import renkei.standard.DocumentKind;
import renkei.standard.FindingText;
import renkei.standard.Rule;
import renkei.standard.RuleBook;
import renkei.standard.Severity;
import renkei.standard.TestPattern;

/** What reports say around findings, Japanese for a Japanese locale, English for any other: {@code report_*.properties}. */
final class ReportText {
    private static final int LINES = 10;

    private final FindingText findings;
    private final Locale locale;
    private final ResourceBundle bundle;

    ReportText(Locale locale) {
        this.findings = FindingText.of(locale);
        this.locale = locale.getLanguage().equals("ja") ? Locale.JAPANESE : Locale.ENGLISH;
        this.bundle = ResourceBundle.getBundle(
                "renkei.report.report",
                this.locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    FindingText findings() {
        return findings;
    }

    Locale locale() {
        return locale;
    }

    private boolean isJapanese() {
        return locale.equals(Locale.JAPANESE);
    }

    /** The text kept under a key, with its {@code {0}}, {@code {1}} … filled in; numbers are grouped by thousands. */
    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** Whether there is a text under that key. */
    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** A paragraph that says how many more there are than shown; nothing if there are none. */
    Html more(String key, int count) {
        return count <= 0 ? Html.none() : Element.of(Tag.P).styled("note").with(say(key, count));
    }

    /** The word for a severity, as a badge. */
    Element weight(Severity severity) {
        return Element.of(Tag.SPAN).styled("weight").with(findings.severity(severity));
    }

    String kind(DocumentKind kind) {
        return isJapanese() ? kind.japanese() : kind.english();
    }

    /** What a document is and by which edition it was checked, after two spaces; empty for what is no document. */
    String about(CheckedFile file) {
        return file.document()
                .map(known -> "  " + kind(known.name().kind()) + " " + known.edition())
                .orElse("");
    }

    /** When and with what a check was done. */
    String occasion(Occasion occasion) {
        String profile = say("profile." + occasion.profile().word());
        return say("occasion", occasion.time(), profile, occasion.program());
    }

    /** By which state of the rules everything is judged. */
    String rules() {
        RuleBook book = RuleBook.current();
        return say("rules", book.asOf().toString(), book.fingerprint());
    }

    String title(TestPattern pattern) {
        return isJapanese() ? pattern.japanese() : pattern.english();
    }

    /** Under which rule a finding comes and where the standard has it; the code alone where it has nothing to say. */
    String rule(String code) {
        return Rule.find(code)
                .map(rule -> say("rule", code, new BasisText(this).of(rule)))
                .orElseGet(() -> say("rule.own", code));
    }

    /** How many more there are of what was shown, and on which lines; empty if there are none. */
    String folded(Fold fold) {
        if (fold.folded() == 0) {
            return "";
        }
        String many = say(fold.first().isError() ? "fold.error" : "fold.other", fold.folded());
        List<Integer> lines = fold.foldedLines(LINES);
        return lines.isEmpty()
                ? many
                : say(
                        fold.hasMoreLines(LINES) ? "fold.lines.more" : "fold.lines",
                        many,
                        lines.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
}
