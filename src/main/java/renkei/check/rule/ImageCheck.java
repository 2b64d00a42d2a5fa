package renkei.check.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import renkei.standard.Certainty;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.Place;

/** Compares the images of a sending with those that its documents name; upper and lower case do not count. */
final class ImageCheck {
    private final List<DocumentName> images;
    private final List<DocumentName> unnamed;
    private final BiConsumer<DocumentName, Finding> findings;
    private boolean unreadable;

    ImageCheck(List<DocumentName> images, BiConsumer<DocumentName, Finding> findings) {
        this.images = images;
        this.unnamed = new ArrayList<>(images);
        this.findings = findings;
    }

    /** One 利用者基本情報 with the names in its rows. */
    void record(Facts record) {
        Set<String> numbers = new HashSet<>();
        for (Place place : record.images()) {
            Optional<DocumentName> named =
                    DocumentName.parse(place.value()).filter(name -> name.kind().isImage());
            // What is no name of an image is told by the check of fields.
            unreadable |= named.isEmpty();
            named.ifPresent(name -> {
                named(record, place, name);
                if (!numbers.add(name.image())) {
                    tell(record, "image-shared", Certainty.INFERRED, place);
                }
            });
        }
    }

    /** Tells of images that nobody names; not if somebody may have meant to. */
    void end() {
        if (!unreadable) {
            unnamed.forEach(name -> findings.accept(name, Finding.of("image-unreferenced", Place.DOCUMENT)));
        }
    }

    private void named(Facts record, Place place, DocumentName named) {
        DocumentName document = record.name();
        if (!isNamedAlike(named, document)) {
            unnamed.removeIf(
                    image -> isNamedAlike(image, document) && image.image().equals(named.image()));
            tell(record, "image-name-differs", Certainty.SPEC, place, document.fileName());
        } else if (images.stream().noneMatch(image -> isSame(image, named))) {
            tell(record, "image-missing", Certainty.SPEC, place);
        }
        unnamed.removeIf(image -> isSame(image, named));
    }

    private static boolean isSame(DocumentName one, DocumentName other) {
        return one.fileName().equalsIgnoreCase(other.fileName());
    }

    private static boolean isNamedAlike(DocumentName image, DocumentName document) {
        return image.goesWith(document)
                && image.senderType().equals(document.senderType())
                && image.receiverType().equals(document.receiverType());
    }

    private void tell(Facts record, String rule, Certainty certainty, Place place, String... arguments) {
        findings.accept(record.name(), Finding.of(rule, record.certainty().weaker(certainty), place, arguments));
    }
}
