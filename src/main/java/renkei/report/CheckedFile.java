package renkei.report;

import java.util.List;
import java.util.Optional;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Finding;

/**
 * One file that was checked.
 *
 * @param name its name taken apart; empty for attachments and for names that cannot be read
 * @param edition the edition it was checked by; empty as for the name
 */
public record CheckedFile(
        String fileName, Optional<DocumentName> name, Optional<Edition> edition, List<Finding> findings) {
    boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
