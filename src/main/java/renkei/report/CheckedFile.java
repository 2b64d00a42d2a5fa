package renkei.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import renkei.check.Checked;
import renkei.check.SendingCheck;
import renkei.standard.DocumentKind;
import renkei.standard.Edition;
import renkei.standard.Finding;

/**
 * One file that was checked.
 *
 * @param path as it was named; two files of one name in two folders are two
 * @param document what was found out about it as a document; empty for attachments and for names that cannot be read
 * @param measure of a document that could be read
 * @param findings about the file, by itself and beside the others of its sending
 */
record CheckedFile(Path path, Optional<Checked> document, Optional<Measure> measure, List<Finding> findings) {
    CheckedFile {
        findings = List.copyOf(findings);
    }

    static CheckedFile of(Path path, Checked document, Measure measure) {
        return new CheckedFile(path, Optional.of(document), Optional.of(measure), document.findings());
    }

    static CheckedFile of(Path path, List<Finding> findings) {
        return new CheckedFile(path, Optional.empty(), Optional.empty(), findings);
    }

    /** The same, with what was found out when its sending was judged together. */
    CheckedFile beside(SendingCheck together) {
        List<Finding> all = new ArrayList<>(findings);
        document.ifPresent(known -> all.addAll(together.about(known.name())));
        return new CheckedFile(path, document, measure, all);
    }

    String fileName() {
        return String.valueOf(path.getFileName());
    }

    /** The folder it lies in, as it was named; empty for the one where the check was done. */
    String folder() {
        return path.getParent() == null ? "" : path.getParent().toString();
    }

    Optional<DocumentKind> kind() {
        return document.map(known -> known.name().kind());
    }

    /** The edition it was checked by; empty for what is no document. */
    Optional<Edition> edition() {
        return document.map(Checked::edition);
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
