package renkei.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import renkei.convert.Conversion;
import renkei.convert.Converted;
import renkei.convert.Fate;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.FindingText;

/** What {@code convert} made of documents, sending by sending, as JSON or as plain text. */
public final class ConversionReport {
    private final Edition target;
    private final List<Conversion> conversions;

    public ConversionReport(Edition target, List<Conversion> conversions) {
        this.target = target;
        this.conversions = List.copyOf(conversions);
    }

    /** Whether any sending was refused. */
    public boolean hasRefusals() {
        return conversions.stream().anyMatch(Conversion::isRefused);
    }

    /** How many documents met one of these fates. */
    public long count(Fate... fates) {
        return conversions.stream()
                .flatMap(conversion -> conversion.documents().stream())
                .filter(document -> List.of(fates).contains(document.fate()))
                .count();
    }

    /** One JSON document: {@code edition} and {@code sendings}, each with {@code documents} and {@code findings}. */
    public String json(Locale locale) {
        FindingText text = FindingText.of(locale);
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("edition", target.name());
        report.put(
                "sendings",
                conversions.stream().map(conversion -> json(conversion, text)).toList());
        return Json.of(report);
    }

    private static Map<String, Object> json(Conversion conversion, FindingText text) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("converted", !conversion.isRefused());
        json.put(
                "documents",
                conversion.documents().stream()
                        .map(document -> json(document, text))
                        .toList());
        json.put("findings", FindingJson.of(conversion.findings(), text));
        return json;
    }

    private static Map<String, Object> json(Converted document, FindingText text) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", document.fileName());
        document.name().ifPresent(name -> json.put("kind", name.kind().name()));
        document.edition().ifPresent(edition -> json.put("edition", edition.name()));
        json.put("fate", word(document.fate()));
        document.result().ifPresent(result -> json.put("result", result.name()));
        json.put("findings", FindingJson.of(document.findings(), text));
        return json;
    }

    /** For people: each document with what became of it and why. */
    public String text(Locale locale) {
        FindingText text = FindingText.of(locale);
        FindingLines findings = new FindingLines(new ReportText(locale));
        List<String> lines = new ArrayList<>();
        for (Conversion conversion : conversions) {
            for (Converted document : conversion.documents()) {
                lines.add(document.fileName() + about(document, locale));
                lines.add("    " + fate(document, text));
                lines.addAll(findings.of(document.name().map(DocumentName::kind), document.findings()));
            }
            if (!conversion.findings().isEmpty()) {
                lines.add(text.text("convert.sending") + sending(conversion));
                lines.addAll(findings.of(Optional.empty(), conversion.findings()));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String fate(Converted document, FindingText text) {
        String words = text.text("convert." + word(document.fate()));
        return document.result()
                .filter(result -> document.fate() == Fate.CONVERTED)
                .map(result -> words + " → " + result.name())
                .orElse(words);
    }

    private static String about(Converted document, Locale locale) {
        boolean japanese = locale.getLanguage().equals("ja");
        return document.name()
                .map(DocumentName::kind)
                .map(kind -> "  " + (japanese ? kind.japanese() : kind.english()) + " "
                        + document.edition().map(Object::toString).orElse(""))
                .map(String::stripTrailing)
                .orElse("");
    }

    /** Which sending it is: sender, receiver and sequence number. */
    private static String sending(Conversion conversion) {
        return conversion.documents().stream()
                .flatMap(document -> document.name().stream())
                .findFirst()
                .map(name -> " (" + name.sender() + " → " + name.receiver() + ", " + name.sequence() + ")")
                .orElse("");
    }

    private static String word(Fate fate) {
        return fate.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
