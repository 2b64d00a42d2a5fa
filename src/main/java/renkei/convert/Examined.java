package renkei.convert;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.FindingKind;
import renkei.standard.Severity;
import renkei.standard.Unlisted;

/** What the check says about a document, before or after it is converted. */
record Examined(List<Finding> findings) {
    /** Weigh less than errors in editions that are not known for sure, but leave nothing that could be converted. */
    private static final Set<String> UNREADABLE = Set.of("field-count", "csv-header");

    static Examined of(DocumentSource document, DocumentName name, Inspection inspection) throws IOException {
        try (InputStream in = document.open()) {
            return new Examined(inspection.check(name, in));
        }
    }

    /** What forbids to convert the document or to use the result; with how many more there were of each kind. */
    List<Finding> errors() {
        return findings.stream()
                .filter(finding ->
                        isError(Unlisted.in(finding).map(Unlisted::kind).orElse(FindingKind.of(finding))))
                .toList();
    }

    private static boolean isError(FindingKind kind) {
        return kind.severity() == Severity.ERROR || UNREADABLE.contains(kind.code());
    }

    /** How many there are, those that are only counted among them. */
    static int count(List<Finding> findings) {
        return findings.stream()
                .mapToInt(finding -> Unlisted.in(finding).map(Unlisted::count).orElse(1))
                .sum();
    }

    /** The warnings that there were not before: same rows, but fields may have other numbers. */
    List<Finding> warningsSince(Examined before) {
        Set<String> known = before.findings.stream().map(Examined::key).collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING && !known.contains(key(finding)))
                .toList();
    }

    private static String key(Finding finding) {
        return finding.code() + " " + finding.place().line() + " "
                + finding.place().fieldName();
    }
}
