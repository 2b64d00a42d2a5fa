package renkei.trust.identity;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.Provider;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import renkei.trust.Identity;
import renkei.trust.KeyFiles;
import renkei.trust.KeyType;
import renkei.trust.Pem;
import renkei.trust.Signatory;
import renkei.trust.SigningKey;
import renkei.trust.SubjectName;
import renkei.trust.TrustAnchors;

/**
 * Brings identities into a home and lets them follow one another. What is taken in is judged first: nothing is kept that a
 * verifier of this home would refuse.
 */
public final class Enrolment {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final TrustAnchors anchors;
    private final Path keys;
    private final Means means;
    private final InstantSource clock;

    /** What reads identities, and the token. */
    public record Means(Identities identities, Tokens tokens) {}

    /** @param keys the folder of all keys of the home */
    public Enrolment(TrustAnchors anchors, Path keys, Means means, InstantSource clock) {
        this.anchors = anchors;
        this.keys = keys;
        this.means = means;
        this.clock = clock;
    }

    /** Every identity of an owner, the oldest first. */
    public List<KeptIdentity> list(Owner owner) {
        return new Inventory(shelf(owner), means.identities()).list(owner);
    }

    /**
     * Makes a key, in the home or in the token, and a request for a certificate.
     *
     * @param name of the office; may be empty
     */
    public Slot request(Signatory owner, String name, KeyType type, boolean inToken) {
        CertificateRequest request = new CertificateRequest(SubjectName.of(owner, name));
        Shelf shelf = shelf(Owner.of(owner));
        if (!inToken) {
            KeyPair pair = type.generate();
            Provider provider = SigningKey.ofFile(pair.getPrivate()).provider();
            return shelf.put(
                    today(),
                    Map.of(
                            KeyFiles.KEY, Pem.ofKey(pair.getPrivate()),
                            Slot.REQUEST, Pem.ofRequest(request.sign(pair, provider))));
        }
        String alias = "renkei " + owner + " " + clock.instant();
        Token token = means.tokens().token();
        KeyPair pair =
                token.generate(type, alias, (made, provider) -> request.placeholder(made, provider, clock.instant()));
        Provider provider = token.key(alias).provider();
        return shelf.put(
                today(),
                Map.of(
                        Slot.TOKEN_KEY, new TokenKey(alias).bytes(),
                        Slot.REQUEST, Pem.ofRequest(request.sign(pair, provider))));
    }

    /** Takes in a certificate that answers a request, or a key with its certificate. It is ready, or active if none is. */
    public Slot take(Owner owner, Offer offer) {
        Shelf shelf = shelf(owner);
        Examination examination = new Examination(anchors, clock);
        Slot slot;
        if (offer.keys().isEmpty()) {
            slot = new PendingRequests(shelf, means.identities()).complete(owner, offer, examination);
        } else {
            Identity identity = examination.pass(owner, offer);
            demandNew(owner, identity);
            slot = shelf.put(today(), files(Pem.ofKey(identity.key()), KeyFiles.KEY, identity));
        }
        activateFirst(owner, shelf, slot);
        return slot;
    }

    /** Takes in a key that is in the token, with its certificate there or among those offered. */
    public Slot takeFromToken(Owner owner, String alias, Offer offer) {
        Token token = means.tokens().token();
        Offer all = new Offer(List.of(token.key(alias)), token.certificates(alias)).and(offer);
        Identity identity = new Examination(anchors, clock).pass(owner, all);
        demandNew(owner, identity);
        Shelf shelf = shelf(owner);
        Slot slot = shelf.put(today(), files(new TokenKey(alias).bytes(), Slot.TOKEN_KEY, identity));
        activateFirst(owner, shelf, slot);
        return slot;
    }

    /** Keeps an identity that this home made itself; it is ready, or active if none is. */
    public Slot keep(Owner owner, Identity identity) {
        return take(owner, new Offer(List.of(identity.signing()), identity.chain()));
    }

    /** Lets an identity sign from now on; the one before is retired. Throws Refused if it cannot sign. */
    public void activate(Owner owner, String name) {
        Shelf shelf = shelf(owner);
        Slot slot = find(shelf, name);
        if (shelf.state(slot) == IdentityState.REQUESTED
                || !means.identities().load(slot, owner).isValidAt(clock.instant())) {
            throw new Refused(Refused.Reason.CANNOT_SIGN, name);
        }
        shelf.activate(slot);
    }

    /** Lets an identity sign no longer; it may be activated again. */
    public void retire(Owner owner, String name) {
        Shelf shelf = shelf(owner);
        shelf.retire(find(shelf, name));
    }

    private void activateFirst(Owner owner, Shelf shelf, Slot slot) {
        if (shelf.active().isEmpty() && means.identities().load(slot, owner).isValidAt(clock.instant())) {
            shelf.activate(slot);
        }
    }

    private void demandNew(Owner owner, Identity identity) {
        for (Slot slot : shelf(owner).slots()) {
            if (slot.hasCertificate()
                    && Pem.certificates(slot.certificateFile()).get(0).equals(identity.certificate())) {
                throw new Refused(Refused.Reason.KNOWN, slot.name());
            }
        }
    }

    private static Map<String, byte[]> files(byte[] key, String name, Identity identity) {
        return Map.of(name, key, KeyFiles.CERTIFICATE, Pem.ofCertificates(identity.chain()));
    }

    private static Slot find(Shelf shelf, String name) {
        return shelf.slots().stream()
                .filter(slot -> slot.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refused(Refused.Reason.UNKNOWN, name));
    }

    private Shelf shelf(Owner owner) {
        return new Shelf(owner.folder(keys));
    }

    private String today() {
        return DAY.format(LocalDate.ofInstant(clock.instant(), JAPAN));
    }
}
