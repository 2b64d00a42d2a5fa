package renkei.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import renkei.standard.FindingText;

/** Every file and every sending with what was found in it. */
record CheckPresentation(CheckReport report, Occasion occasion) implements Presentation {

    /** One JSON document: {@code documents} and {@code sendings}, each with {@code findings}. */
    @Override
    public String json(Locale locale) {
        FindingText text = FindingText.of(locale);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(
                "documents",
                report.files().stream()
                        .map(file -> CheckedJson.of(file, report, text))
                        .toList());
        json.put(
                "sendings",
                report.sendings().stream()
                        .map(sending -> CheckedJson.of(sending, text))
                        .toList());
        return Json.of(json);
    }

    @Override
    public String text(Locale locale) {
        ReportText text = new ReportText(locale);
        FindingLines findings = new FindingLines(text);
        List<String> lines = new ArrayList<>();
        for (CheckedFile file : report.files()) {
            lines.add(report.title(file) + text.about(file));
            lines.addAll(
                    file.findings().isEmpty()
                            ? List.of("    " + text.findings().text("check.clean"))
                            : findings.of(file.kind(), file.findings()));
        }
        for (CheckedSending sending : report.sendings()) {
            if (!sending.findings().isEmpty()) {
                lines.add(text.findings().text("check.sending") + ": " + String.join(", ", report.titles(sending)));
                lines.addAll(findings.of(sending));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    @Override
    public void page(Locale locale, Appendable out) throws IOException {
        new CheckPage(report, occasion, new ReportText(locale)).write(out);
    }
}
