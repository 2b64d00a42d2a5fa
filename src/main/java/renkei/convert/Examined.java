package renkei.convert;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.Severity;

/** What the check says about a document, before or after it is converted. */
record Examined(List<Finding> findings) {
    /** Weigh less than errors in editions that are not known for sure, but leave nothing that could be converted. */
    private static final Set<String> UNREADABLE = Set.of("field-count", "csv-header");

    static Examined of(DocumentSource document, DocumentName name, Inspection inspection) throws IOException {
        try (InputStream in = document.open()) {
            return new Examined(inspection.check(name, in));
        }
    }

    List<Finding> errors() {
        return findings.stream()
                .filter(finding -> finding.isError() || UNREADABLE.contains(finding.code()))
                .toList();
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
