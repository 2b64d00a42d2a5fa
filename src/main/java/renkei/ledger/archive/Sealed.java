package renkei.ledger.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import renkei.sending.Content;
import renkei.sending.Digest;
import renkei.sending.Document;
import renkei.trust.Signatory;
import renkei.trust.Verdict;
import renkei.trust.Verifier;

/** What a hub stated and signed, as a container that was accepted holds it. */
record Sealed(Signatory.Hub hub, Instant signedAt, Digest digest, Map<String, Content> documents) {

    /** Opens a container. */
    static Sealed open(Content container, Verifier verifier) throws FlawSeen {
        Verdict verdict = verifier.verify(container);
        if (verdict instanceof Verdict.Invalid invalid) {
            throw new FlawSeen(EvidenceFlaw.SIGNATURE_WRONG, (invalid.flaw().code() + " " + invalid.detail()).strip());
        }
        Verdict.Valid valid = verdict.orThrow();
        if (!(valid.signer() instanceof Signatory.Hub hub)) {
            throw new FlawSeen(EvidenceFlaw.SIGNER_FOREIGN, valid.signer().toString());
        }
        return new Sealed(hub, valid.signedAt(), container.digest(), byName(valid.documents()));
    }

    /** Reads one of the documents; the container must hold just the named ones. */
    <T> T read(List<String> names, Function<Content, T> reader) throws FlawSeen {
        if (!documents.keySet().equals(Set.copyOf(names))) {
            throw new FlawSeen(EvidenceFlaw.CONTENT_WRONG, String.join(", ", documents.keySet()));
        }
        try {
            return reader.apply(document(names.get(0)));
        } catch (IllegalArgumentException e) {
            throw new FlawSeen(
                    EvidenceFlaw.CONTENT_WRONG,
                    Optional.ofNullable(e.getMessage()).orElse(""));
        }
    }

    Content document(String name) {
        return documents.getOrDefault(name, Content.of(new byte[0]));
    }

    private static Map<String, Content> byName(List<Document> documents) {
        return documents.stream()
                .collect(Collectors.toMap(document -> document.name().value(), Document::content));
    }
}
