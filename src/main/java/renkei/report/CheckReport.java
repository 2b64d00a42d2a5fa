package renkei.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import renkei.standard.DocumentName;
import renkei.standard.FindingText;

/** What {@code check} found out about files and the sendings they make, as JSON or as plain text. */
public final class CheckReport {
    private final List<CheckedFile> files;
    private final List<CheckedSending> sendings;

    CheckReport(List<CheckedFile> files) {
        this.files = List.copyOf(files);
        Map<String, List<DocumentName>> groups = files.stream()
                .map(CheckedFile::name)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(CheckReport::key, LinkedHashMap::new, Collectors.toList()));
        this.sendings = groups.values().stream().map(CheckedSending::of).toList();
    }

    private static String key(DocumentName name) {
        return name.sender() + "_" + name.receiver() + "_" + name.sequence();
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
        file.name().ifPresent(name -> json.put("kind", name.kind().name()));
        json.put("findings", FindingJson.of(file.findings(), text));
        return json;
    }

    private static Map<String, Object> json(CheckedSending sending, FindingText text) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("documents", sending.documents());
        json.put("findings", FindingJson.of(sending.unit().findings(), text));
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
            if (!sending.unit().findings().isEmpty()) {
                lines.add(text.text("check.sending") + ": " + String.join(", ", sending.documents()));
                lines.addAll(findings.of(sending.unit().findings()));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String about(CheckedFile file, Locale locale) {
        boolean japanese = locale.getLanguage().equals("ja");
        return file.name()
                .map(name ->
                        "  " + (japanese ? name.kind().japanese() : name.kind().english()) + " "
                                + file.edition().map(Object::toString).orElse(""))
                .orElse("");
    }
}
