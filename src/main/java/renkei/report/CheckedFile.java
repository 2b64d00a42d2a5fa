package renkei.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import renkei.check.Checked;
import renkei.check.SendingCheck;
import renkei.standard.Edition;
import renkei.standard.Finding;

/**
 * One file that was checked.
 *
 * @param document what was found out about it as a document; empty for attachments and for names that cannot be read
 * @param findings about the file, by itself and beside the others of its sending
 */
public record CheckedFile(String fileName, Optional<Checked> document, List<Finding> findings) {
    public CheckedFile {
        findings = List.copyOf(findings);
    }

    static CheckedFile of(Checked document) {
        return new CheckedFile(document.name().fileName(), Optional.of(document), document.findings());
    }

    static CheckedFile of(String fileName, List<Finding> findings) {
        return new CheckedFile(fileName, Optional.empty(), findings);
    }

    /** The same, with what was found out when its sending was judged together. */
    CheckedFile beside(SendingCheck together) {
        List<Finding> all = new ArrayList<>(findings);
        document.ifPresent(known -> all.addAll(together.about(known.name())));
        return new CheckedFile(fileName, document, all);
    }

    /** The edition it was checked by; empty for what is no document. */
    public Optional<Edition> edition() {
        return document.map(Checked::edition);
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
