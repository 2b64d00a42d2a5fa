package renkei.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import renkei.sending.Failure;
import renkei.standard.DocumentKind;
import renkei.standard.Finding;
import renkei.standard.FindingText;

/**
 * What a sender gets beside a refused file: {@code X.report.txt} for people and {@code X.report.json} for programs.
 *
 * @param fileName of the refused file
 */
public record RejectionReport(String fileName, Failure failure, List<Finding> findings) {
    private static final ReportText REPORT = new ReportText(Locale.JAPANESE);
    private static final FindingText TEXT = REPORT.findings();

    /** The report for people: Japanese, UTF-8 with a byte order mark (old Notepad and Excel need it), CRLF. */
    public byte[] text() {
        List<String> lines = new ArrayList<>();
        lines.add("■ " + TEXT.text("report.title"));
        lines.add("");
        lines.add(TEXT.text("report.file") + ": " + fileName);
        Optional<DocumentKind> kind = DocumentKind.ofFile(fileName);
        kind.ifPresent(known -> lines.add("      (" + known.japanese() + ")"));
        lines.add(TEXT.text("report.reason") + ": " + TEXT.text("failure." + failure.code()));
        lines.add("");
        lines.add(TEXT.text(failure == Failure.ALREADY_SENT ? "report.sent" : "report.lead"));
        lines.add("");
        lines.add(Sum.of(findings.stream()).text(REPORT));
        lines.add("");
        lines.addAll(new FindingLines(REPORT).of(kind, findings));
        return ("\uFEFF" + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The report for programs: UTF-8. */
    public byte[] json() {
        return Json.of(Map.of("findings", FindingJson.of(findings, TEXT))).getBytes(StandardCharsets.UTF_8);
    }
}
