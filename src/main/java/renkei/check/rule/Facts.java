package renkei.check.rule;

import java.util.List;
import java.util.Optional;
import renkei.standard.Certainty;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Place;

/** What the other documents of a sending must fit, gathered from one document while its rows were checked. */
public final class Facts {
    private final DocumentName name;
    private final Edition edition;
    private final Optional<Place> version;
    private final Optional<Mentions> mentions;
    private final List<Place> images;

    /**
     * @param edition by which the document was checked
     * @param version where No.1 of the first row is; empty if there is none
     * @param mentions the clients it is about, if other documents must be about the same
     * @param images where it names images
     */
    Facts(
            DocumentName name,
            Edition edition,
            Optional<Place> version,
            Optional<Mentions> mentions,
            List<Place> images) {
        this.name = name;
        this.edition = edition;
        this.version = version;
        this.mentions = mentions;
        this.images = List.copyOf(images);
    }

    /** Of a document that has no rows. */
    public static Facts without(DocumentName name) {
        return new Facts(name, name.edition(), Optional.empty(), Optional.empty(), List.of());
    }

    public DocumentName name() {
        return name;
    }

    Certainty certainty() {
        return edition.certainty();
    }

    Optional<Place> version() {
        return version;
    }

    Optional<Mentions> mentions() {
        return mentions;
    }

    List<Place> images() {
        return images;
    }

    /** Whether both names say the same service types, or one says none, as those of V3 do. */
    boolean servesSameTypes(Facts other) {
        DocumentName one = name;
        DocumentName two = other.name;
        boolean silent = one.senderType().isEmpty() || two.senderType().isEmpty();
        return silent
                || (one.senderType().equals(two.senderType())
                        && one.receiverType().equals(two.receiverType()));
    }
}
