package renkei.convert;

import java.util.List;
import java.util.Optional;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Finding;

/**
 * One document, and what became of it.
 *
 * @param fileName the name it came with
 * @param name that name taken apart; empty for attachments and for names that cannot be read
 * @param edition by whose layout it was read; empty for what is no table or could not be read
 * @param result what it has become; empty unless it was converted or is unchanged
 * @param findings why it was refused, and what a person should know
 */
public record Converted(
        String fileName,
        Optional<DocumentName> name,
        Optional<Edition> edition,
        Fate fate,
        Optional<DocumentSource> result,
        List<Finding> findings) {
    public Converted {
        findings = List.copyOf(findings);
    }

    /** A document that cannot be converted. */
    public static Converted refused(String fileName, Optional<DocumentName> name, Finding... findings) {
        return new Converted(fileName, name, Optional.empty(), Fate.REFUSED, Optional.empty(), List.of(findings));
    }

    static Converted attachment(DocumentSource source) {
        return new Converted(
                source.name(), Optional.empty(), Optional.empty(), Fate.UNCHANGED, Optional.of(source), List.of());
    }

    Converted heldBack() {
        return fate == Fate.CONVERTED || fate == Fate.UNCHANGED
                ? new Converted(fileName, name, edition, Fate.HELD_BACK, Optional.empty(), findings)
                : this;
    }
}
