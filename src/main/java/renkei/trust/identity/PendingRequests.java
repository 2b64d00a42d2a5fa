package renkei.trust.identity;

import java.util.List;
import renkei.trust.Identity;
import renkei.trust.SigningKey;

/** The requests of one owner that wait for a certificate. */
final class PendingRequests {
    private final Shelf shelf;
    private final Identities identities;

    PendingRequests(Shelf shelf, Identities identities) {
        this.shelf = shelf;
        this.identities = identities;
    }

    /** Gives the certificate that is offered to the request that it answers. */
    Slot complete(Owner owner, Offer offer, Examination examination) {
        for (Slot slot : shelf.slots()) {
            if (shelf.state(slot) == IdentityState.REQUESTED) {
                SigningKey key = identities.key(slot);
                if (offer.certificates().stream().anyMatch(key::belongsTo)) {
                    Identity identity = examination.pass(owner, new Offer(List.of(key), offer.certificates()));
                    shelf.complete(slot, identity.chain());
                    return slot;
                }
            }
        }
        throw new Refused(Refused.Reason.KEY_MISSING, owner.toString());
    }
}
