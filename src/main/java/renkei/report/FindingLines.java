package renkei.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import renkei.standard.DocumentKind;
import renkei.standard.Finding;
import renkei.standard.FindingText;
import renkei.standard.Place;

/** Findings as lines of plain text, errors first, repeated ones folded. */
final class FindingLines {
    private final ReportText report;
    private final FindingText text;

    FindingLines(ReportText report) {
        this.report = report;
        this.text = report.findings();
    }

    /** @param kind of the document that they are about; empty for what is none */
    List<String> of(Optional<DocumentKind> kind, List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        Fold.of(findings).forEach(fold -> add(kind, fold, lines));
        return lines;
    }

    /** What is said of a sending as a whole. */
    List<String> of(CheckedSending sending) {
        return of(Optional.empty(), sending.findings());
    }

    private void add(Optional<DocumentKind> kind, Fold fold, List<String> lines) {
        Finding first = fold.first();
        Place place = first.place();
        String where = kind.map(known -> text.heading(known, place)).orElseGet(() -> text.where(place));
        String message = text.message(first);
        lines.add("[" + text.severity(fold.severity()) + "]" + (where.isEmpty() ? "" : " " + where) + " ("
                + first.code() + ")");
        lines.add("    " + plain(message));
        if (!place.value().isEmpty() && !message.contains(place.value())) {
            lines.add("    " + plain(report.say("value", place.value())));
        }
        lines.add("    → " + plain(text.remedy(first)));
        fold.others().forEach(other -> lines.add("    " + plain(report.say("also", also(other, first)))));
        String folded = report.folded(fold);
        if (!folded.isEmpty()) {
            lines.add("    " + folded);
        }
    }

    /** Another place of the same, with what differs there. */
    private String also(Finding other, Finding first) {
        String where = text.point(other.place());
        String message = text.message(other);
        if (message.equals(text.message(first)) && other.place().value().isEmpty()) {
            return where;
        }
        return where + ": "
                + (other.arguments().equals(first.arguments())
                        ? report.say("value", other.place().value())
                        : message);
    }

    /** Values come from files: line breaks and control characters in them must not shape the report. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ");
    }
}
