package renkei.trust;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import renkei.sending.Broken;
import renkei.sending.Document;
import renkei.sending.Failure;
import renkei.sending.Rejected;
import renkei.sending.Unavailable;
import renkei.trust.stamp.StampService;

/** Signs documents for an office or the hub. What it hands out, it has verified: a container that would be refused is not made. */
public final class Signer {
    private final Verifier verifier;
    private final InstantSource clock;

    public Signer(Verifier verifier, InstantSource clock) {
        this.verifier = verifier;
        this.clock = clock;
    }

    /**
     * A container with these documents, one or more, signed now.
     *
     * <p>Throws Rejected (not-a-document) if a document has a name that the container needs for itself, Unavailable
     * (certificate-expired, certificate-revoked, revocation-unknown, key-unavailable) if the certificate would not
     * be accepted, and Broken
     * (signature-invalid) if what was made does not verify.
     */
    public Container sign(Identity identity, List<Document> documents) {
        return finished(identity, documents, signature -> signature);
    }

    /** As above, with a time-stamp of now on the signature (CAdES-B-T). Throws Unavailable (stamp-unavailable) as well. */
    public Container sign(Identity identity, List<Document> documents, StampService stamps) {
        return finished(identity, documents, signature -> SignatureStamp.add(signature, stamps));
    }

    private Container finished(Identity identity, List<Document> documents, UnaryOperator<byte[]> finishing) {
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("nothing to sign");
        }
        documents.forEach(Signer::demandFreeName);
        Instant now = clock.instant();
        byte[] manifest = Manifest.of(documents).encode();
        byte[] signature = finishing.apply(SignatureMaker.sign(identity, manifest, now));
        Container container = Container.of(documents, manifest, signature);
        Verdict verdict = verifier.verify(container.content());
        if (verdict instanceof Verdict.Invalid invalid) {
            throw refused(identity.owner(), invalid);
        }
        if (!verdict.orThrow().signer().equals(identity.owner())
                || !verdict.orThrow().documents().equals(documents)) {
            throw new Broken(Failure.SIGNATURE_INVALID, "the container holds something else than was signed");
        }
        return container;
    }

    private static void demandFreeName(Document document) {
        if (Container.isReserved(document.name())) {
            throw new Rejected(
                    Failure.NOT_A_DOCUMENT,
                    "a document cannot be called " + document.name() + "; give it another name",
                    Map.of());
        }
    }

    private static RuntimeException refused(Signatory owner, Verdict.Invalid verdict) {
        String text = "what " + owner + " signs is refused: " + verdict.flaw().code() + " " + verdict.detail();
        return switch (verdict.flaw()) {
            case CERTIFICATE_EXPIRED -> new Unavailable(Failure.CERTIFICATE_EXPIRED, text);
            case REVOKED ->
                new Unavailable(Failure.CERTIFICATE_REVOKED, text + ". Put a new certificate in its folder.");
            case REVOCATION_UNKNOWN -> new Unavailable(Failure.REVOCATION_UNKNOWN, text);
            case NOT_PINNED ->
                new Unavailable(
                        Failure.KEY_UNAVAILABLE,
                        text + ". Add its key to keys/pins.csv, or take the old one away there.");
            case SIGNER_UNTRUSTED, SIGNER_NOT_AN_OFFICE, WRONG_PURPOSE, ALGORITHM_REFUSED ->
                new Unavailable(
                        Failure.KEY_UNAVAILABLE,
                        text
                                + ". Put a certificate for signatures in its folder, and its authority's below keys/trust.");
            default -> new Broken(Failure.SIGNATURE_INVALID, text);
        };
    }
}
