package renkei.ledger.archive;

import java.util.List;
import java.util.function.Supplier;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.trust.Identity;
import renkei.trust.Signer;
import renkei.trust.Verifier;

/** Signs what the hub states, with the hub's own key as it is then, and reads what was signed so. */
public final class Notary {
    private final Supplier<Identity> hub;
    private final Signer signer;
    private final Verifier verifier;

    /** @param hub gives the hub's identity; throws Unavailable if there is none */
    public Notary(Supplier<Identity> hub, Signer signer, Verifier verifier) {
        this.hub = hub;
        this.signer = signer;
        this.verifier = verifier;
    }

    /** A container with these documents. Throws what {@link Signer#sign} throws. */
    Content sign(List<Document> documents) {
        return signer.sign(hub.get(), documents).content();
    }

    /** What a container holds that this hub made. */
    Sealed reopen(Content container) throws FlawSeen {
        return Sealed.open(container, verifier);
    }
}
