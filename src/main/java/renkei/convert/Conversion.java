package renkei.convert;

import java.util.List;
import java.util.Optional;
import renkei.standard.Edition;
import renkei.standard.Finding;

/**
 * What became of the documents of one sending: all are converted, or none.
 *
 * @param documents in the order they came
 * @param findings about the sending as a whole
 */
public record Conversion(Edition target, List<Converted> documents, List<Finding> findings) {
    public Conversion {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }

    /** Whether nothing was converted. */
    public boolean isRefused() {
        return findings.stream().anyMatch(Finding::isError)
                || documents.stream().anyMatch(document -> document.fate() == Fate.REFUSED);
    }

    /** The documents to use instead; none if the conversion is refused. */
    public List<DocumentSource> results() {
        return documents.stream()
                .map(Converted::result)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The same with nothing to use: something else that goes with it was refused. */
    public Conversion heldBack() {
        return new Conversion(
                target, documents.stream().map(Converted::heldBack).toList(), findings);
    }
}
