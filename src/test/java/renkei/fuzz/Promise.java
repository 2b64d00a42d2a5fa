package renkei.fuzz;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import renkei.check.Checked;
import renkei.check.Checker;
import renkei.flow.CamelCsvParser;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.FindingText;
import renkei.standard.Limits;
import renkei.standard.Place;
import renkei.standard.Profile;
import renkei.standard.Table;
import renkei.standard.TableReader;
import renkei.standard.TableRow;

/** What holds whatever a document contains. Breaking it is an {@link AssertionError}, whatever else is thrown an error as well. */
final class Promise {
    private static final Checker CHECKER = CamelCsvParser.checker();
    private static final TableReader READER = new TableReader(CamelCsvParser.standalone());
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)}");
    private static final List<FindingText> LANGUAGES =
            List.of(FindingText.of(Locale.JAPANESE), FindingText.of(Locale.ENGLISH));

    // Errors and others apart, and a few of each kind beyond that.
    private static final int MOST_FINDINGS = 2 * Limits.STANDARD.findings() + 1_000;

    private Promise() {}

    static void hold(boolean held, Object what) {
        if (!held) {
            throw new AssertionError(String.valueOf(what));
        }
    }

    /** A document is checked: as many findings as there may be, each at its place and in words. */
    static Checked checked(DocumentName name, byte[] bytes) {
        Profile profile = List.of(Profile.values()).get(bytes.length % Profile.values().length);
        Checked checked = CHECKER.under(profile).examine(name, new ByteArrayInputStream(bytes));
        List<Finding> findings = checked.findings();
        hold(findings.size() <= MOST_FINDINGS, findings.size());
        told(findings);
        if (!name.kind().isImage()) {
            SourceText text = SourceText.of(bytes);
            findings.forEach(finding -> hold(text.has(finding.place(), findings), finding));
        }
        return checked;
    }

    static Checker checker() {
        return CHECKER;
    }

    /** Findings are said in both languages, and no text asks for more than the finding knows. */
    static void told(List<Finding> findings) {
        for (Finding finding : findings) {
            for (FindingText text : LANGUAGES) {
                hold(!text.message(finding).isBlank() && !text.remedy(finding).isBlank(), finding);
                text.where(finding.place());
                for (String part : List.of(".message", ".remedy")) {
                    Matcher argument = ARGUMENT.matcher(text.text(finding.code() + part));
                    while (argument.find()) {
                        hold(
                                Integer.parseInt(argument.group(1))
                                        < finding.arguments().size(),
                                finding);
                    }
                }
            }
            Place place = finding.place();
            hold(place.line() >= 0 && place.column() >= 0 && place.value().length() <= 101, finding);
        }
    }

    /** A table is read, and its rows answer for every field. */
    static Table read(DocumentName name, byte[] bytes) {
        Table table = READER.read(name, new ByteArrayInputStream(bytes));
        told(table.findings());
        for (TableRow row : table.rows()) {
            table.layout().fields().forEach(field -> {
                hold(row.value(field).length() <= row.text(field).length(), field);
                hold(row.place(field).fieldNumber() == field.number(), field);
            });
        }
        return table;
    }
}
