package renkei.convert;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import renkei.office.OfficeNumber;
import renkei.standard.ConversionRules;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Finding.Topic;
import renkei.standard.Place;

/** Names documents as the other edition does: service types come into the name, or go out of it; all else stays. */
final class Naming {
    private static final Set<DocumentKind> OF_SERVICE_OFFICES = Set.of(DocumentKind.UPJSK, DocumentKind.DLTJSK);

    private final Edition target;
    private final KnownTypes types;

    Naming(ConversionOrder order) {
        this.target = order.target();
        this.types = order.types();
    }

    /** Whether the name has the shape of the target already. */
    boolean fits(DocumentName name) {
        return name.edition().serviceTypeLength() == target.serviceTypeLength();
    }

    /** Whether the sender is the office that serves (サービス事業所): it is the receiver otherwise, or neither. */
    static boolean senderServes(DocumentName name) {
        return OF_SERVICE_OFFICES.contains(name.kind());
    }

    /** The name that the document gets; empty if it cannot be known, which the remarks then tell. */
    Optional<DocumentName> name(DocumentName name, Remarks remarks) {
        if (fits(name)) {
            return Optional.of(name);
        }
        if (!ConversionRules.canName(target)) {
            remarks.refuse(Topic.NAME, "convert-names-unknown", Place.DOCUMENT, target.name());
            return Optional.empty();
        }
        if (target.serviceTypeLength() == 0) {
            OfficeNumber serving = senderServes(name) ? name.sender() : name.receiver();
            List<String> all = types.inDirectory(serving);
            if (all.size() > 1) {
                remarks.warn(
                        Topic.NAME, "convert-type-left-out", Place.DOCUMENT, serving.value(), String.join("、", all));
            }
            return renamed(name, "", "");
        }
        Optional<String> sender = type("--sender-type", types.sender(), name.sender(), remarks);
        Optional<String> receiver = type("--receiver-type", types.receiver(), name.receiver(), remarks);
        return sender.flatMap(from -> receiver.flatMap(to -> renamed(name, from, to)));
    }

    private Optional<String> type(String option, Optional<String> told, OfficeNumber office, Remarks remarks) {
        if (told.isPresent()) {
            return told;
        }
        List<String> known = types.inDirectory(office);
        if (known.size() == 1) {
            return Optional.of(known.get(0));
        }
        String code = known.isEmpty() ? "convert-type-unknown" : "convert-type-several";
        remarks.refuse(Topic.NAME, code, Place.DOCUMENT, office.value(), option, String.join("、", known));
        return Optional.empty();
    }

    /** How the name of an image is to read in a document that gets that new name; as it is if the two do not belong together. */
    static String image(String name, DocumentName document, DocumentName renamed) {
        return DocumentName.parse(name)
                .filter(image -> image.kind().isImage() && image.goesWith(document))
                .flatMap(image -> renamed(image, renamed.senderType(), renamed.receiverType()))
                .map(DocumentName::fileName)
                .orElse(name);
    }

    /** Only what stands between kind and sequence number is written anew. */
    private static Optional<DocumentName> renamed(DocumentName name, String senderType, String receiverType) {
        String offices = offices(name, name.senderType(), name.receiverType());
        return DocumentName.parse(name.fileName().replace(offices, offices(name, senderType, receiverType)));
    }

    private static String offices(DocumentName name, String senderType, String receiverType) {
        return end(name.sender(), senderType) + end(name.receiver(), receiverType) + "_" + name.sequence();
    }

    private static String end(OfficeNumber office, String type) {
        return "_" + office + (type.isEmpty() ? "" : "_" + type);
    }
}
