package renkei.trust.identity;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import renkei.sending.Unavailable;
import renkei.trust.Pem;

/** Tells what identities one owner has, without stopping at one that cannot be used. */
final class Inventory {
    private final Shelf shelf;
    private final Identities identities;

    Inventory(Shelf shelf, Identities identities) {
        this.shelf = shelf;
        this.identities = identities;
    }

    List<KeptIdentity> list(Owner owner) {
        return shelf.slots().stream().map(slot -> kept(slot, owner)).toList();
    }

    private KeptIdentity kept(Slot slot, Owner owner) {
        IdentityState state = shelf.state(slot);
        Optional<X509Certificate> certificate = Optional.empty();
        String trouble = "";
        if (state != IdentityState.REQUESTED) {
            try {
                certificate = Pem.certificates(slot.certificateFile()).stream().findFirst();
                identities.load(slot, owner);
            } catch (Unavailable e) {
                trouble = e.text();
            }
        }
        return new KeptIdentity(
                owner instanceof Owner.OfOffice office ? office.number().value() : "hub",
                slot.name(),
                state,
                slot.isInToken(),
                certificate
                        .map(each -> each.getSubjectX500Principal().getName())
                        .orElse(""),
                certificate.map(each -> each.getNotBefore().toInstant()),
                certificate.map(each -> each.getNotAfter().toInstant()),
                trouble);
    }
}
