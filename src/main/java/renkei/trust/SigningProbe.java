package renkei.trust;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;

/** Asks the verifier what it would say of what an identity signs, before it signs anything that matters. */
public final class SigningProbe {
    private static final List<Document> DOCUMENTS =
            List.of(new Document(new FileName("probe.txt"), Content.of("probe".getBytes(StandardCharsets.US_ASCII))));

    private final TrustAnchors anchors;

    public SigningProbe(TrustAnchors anchors) {
        this.anchors = anchors;
    }

    /** Why what is signed at that time would be refused, if it would. */
    public Optional<Verdict.Invalid> refusal(Identity identity, Instant time) {
        byte[] manifest = Manifest.of(DOCUMENTS).encode();
        Container container = Container.of(DOCUMENTS, manifest, SignatureMaker.sign(identity, manifest, time));
        Verdict verdict =
                new Verifier(anchors, InstantSource.fixed(time), ContainerLimits.USUAL).verify(container.content());
        return verdict instanceof Verdict.Invalid invalid ? Optional.of(invalid) : Optional.empty();
    }
}
