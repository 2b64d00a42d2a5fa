package renkei.report;

import java.util.ArrayList;
import java.util.List;
import renkei.standard.Finding;
import renkei.standard.FindingText;

/** Findings as lines of plain text, errors first. */
final class FindingLines {
    private final FindingText text;

    FindingLines(FindingText text) {
        this.text = text;
    }

    List<String> of(List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        findings.stream()
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .forEach(finding -> {
                    String where = text.where(finding.place());
                    lines.add("[" + text.severity(finding.severity()) + "]" + (where.isEmpty() ? "" : " " + where)
                            + " (" + finding.code() + ")");
                    lines.add("    " + plain(text.message(finding)));
                    lines.add("    → " + plain(text.remedy(finding)));
                });
        return lines;
    }

    /** Values come from files: line breaks and control characters in them must not shape the report. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
