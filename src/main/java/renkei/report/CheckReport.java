package renkei.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import renkei.standard.FindingText;

/** What {@code check} found out about files and the sendings they make, as JSON or as plain text. */
public final class CheckReport {
    private final List<CheckedFile> files;
    private final List<CheckedSending> sendings;

    CheckReport(List<CheckedFile> files, List<CheckedSending> sendings) {
        this.files = List.copyOf(files);
        this.sendings = List.copyOf(sendings);
    }

    /** Whether any finding is an error. */
    public boolean hasErrors() {
        return files.stream().anyMatch(CheckedFile::hasErrors)
                || sendings.stream().anyMatch(CheckedSending::hasErrors);
    }

    public List<CheckedFile> files() {
        return files;
    }

    /** One JSON document: {@code documents} and {@code sendings}, each with {@code findings}. */
    public String json(Locale locale) {
        FindingText text = FindingText.of(locale);
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("documents", files.stream().map(file -> json(file, text)).toList());
        report.put(
                "sendings",
                sendings.stream().map(sending -> json(sending, text)).toList());
        return Json.of(report);
    }

    private static Map<String, Object> json(CheckedFile file, FindingText text) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", file.fileName());
        file.edition().ifPresent(edition -> json.put("edition", edition.name()));
        file.document().ifPresent(known -> json.put("kind", known.name().kind().name()));
        json.put("findings", FindingJson.of(file.findings(), text));
        return json;
    }

    private static Map<String, Object> json(CheckedSending sending, FindingText text) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("documents", sending.documents());
        json.put("findings", FindingJson.of(sending.findings(), text));
        return json;
    }

    /** For people: each file and each sending with what was found. */
    public String text(Locale locale) {
        FindingText text = FindingText.of(locale);
        FindingLines findings = new FindingLines(text);
        List<String> lines = new ArrayList<>();
        for (CheckedFile file : files) {
            lines.add(file.fileName() + about(file, locale));
            lines.addAll(
                    file.findings().isEmpty()
                            ? List.of("    " + text.text("check.clean"))
                            : findings.of(file.findings()));
        }
        for (CheckedSending sending : sendings) {
            if (!sending.findings().isEmpty()) {
                lines.add(text.text("check.sending") + ": " + String.join(", ", sending.documents()));
                lines.addAll(findings.of(sending.findings()));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String about(CheckedFile file, Locale locale) {
        boolean japanese = locale.getLanguage().equals("ja");
        return file.document()
                .map(known -> "  "
                        + (japanese
                                ? known.name().kind().japanese()
                                : known.name().kind().english())
                        + " " + known.edition())
                .orElse("");
    }
}
