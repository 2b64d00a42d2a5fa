package renkei.trust;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import renkei.office.OfficeNumber;
import renkei.sending.Failure;
import renkei.sending.Unavailable;
import renkei.trust.identity.Enrolment;
import renkei.trust.identity.Identities;
import renkei.trust.identity.Owner;
import renkei.trust.identity.Shelf;
import renkei.trust.identity.Succession;
import renkei.trust.identity.Tokens;

/**
 * The keys of one home, in its folder {@code keys}: identities of the hub and of offices, trust anchors, the vault's keys.
 *
 * <p>Everything is read when it is asked for, kept, and read again when its file changes; so ten thousand offices cost
 * nothing until they send, and a renewed certificate counts from the next sending on.
 */
public final class Keyring implements TrustAnchors {
    private final Path keys;
    private final InstantSource clock;
    private final SubjectRules subjects;
    private final Tokens tokens;
    private final Identities identities;
    private final AnchorFolder anchors;
    private final AnchorFolder stampAnchors;
    private final HomeAuthority authority;

    private Keyring(Path keys, SubjectRules subjects, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
        this.subjects = subjects;
        this.tokens = new Tokens(keys.resolve("token"), System.getenv());
        this.identities = new Identities(subjects, tokens);
        this.anchors = new AnchorFolder(keys.resolve("trust"), clock);
        this.stampAnchors = new AnchorFolder(keys.resolve("stamp-trust"), clock);
        this.authority = new HomeAuthority(keys, anchors, clock);
    }

    /** The keys in the folder {@code keys} of a home. Makes the folder, for its owner only, where it is missing. */
    public static Keyring open(Path keys, InstantSource clock) {
        return open(keys, SubjectRules.USUAL, clock);
    }

    /** As above, in a home where certificates name offices by these rules. */
    public static Keyring open(Path keys, SubjectRules subjects, InstantSource clock) {
        KeyFiles.createFolder(keys);
        return new Keyring(keys, subjects, clock);
    }

    /**
     * The identity with which an office signs now, expired or not; empty if it has none. Throws Unavailable
     * (key-unavailable) if a file of it is missing, damaged, or belongs to another office.
     */
    public Optional<Identity> identity(OfficeNumber office) {
        return identity(new Owner.OfOffice(office));
    }

    /** The identity with which an office or the hub signs now, as above. */
    public Optional<Identity> identity(Owner owner) {
        return identities.current(new Shelf(owner.folder(keys)), owner, clock.instant());
    }

    /** The identity of an office, good to sign with now. Throws Unavailable (key-unavailable, certificate-expired). */
    public Identity signing(OfficeNumber office) {
        Identity identity = identity(office)
                .orElseThrow(() -> new Unavailable(
                        Failure.KEY_UNAVAILABLE,
                        "office " + office
                                + " has no key. Run init on this home once more, or import its key: hub key HOME import "
                                + office));
        if (!identity.isValidAt(clock.instant())) {
            throw new Unavailable(
                    Failure.CERTIFICATE_EXPIRED,
                    "the certificate of office " + office + " does not hold now, but from "
                            + identity.certificate().getNotBefore().toInstant() + " to " + identity.expiresAt()
                            + ". Import a new one: hub key HOME import " + office);
        }
        return identity;
    }

    /** Where identities of offices and the hub are requested, taken in, and follow one another. */
    public Enrolment enrolment() {
        return new Enrolment(this, keys, new Enrolment.Means(identities, tokens), clock);
    }

    /** How identities follow one another when the active one ends. */
    public Succession succession() {
        return new Succession(keys, identities, clock);
    }

    /** Whether the hub has an identity of its own. */
    public boolean hasHub() {
        return identity(new Owner.OfHub()).isPresent();
    }

    /**
     * The hub's own identity, with which it signs what it says itself. Throws Unavailable (key-unavailable) if there is
     * none or it cannot be used.
     */
    public Identity hub() {
        return identity(new Owner.OfHub())
                .orElseThrow(() -> new Unavailable(
                        Failure.KEY_UNAVAILABLE, "the hub has no key of its own. Run init on this home once more."));
    }

    /** Makes the hub's own identity of that name unless it has one. */
    public Identity createHub(String name) {
        if (!hasHub()) {
            add(issueHub(name));
        }
        return hub();
    }

    /**
     * A new identity for the hub, vouched for by the home's own authority. A home without one gets an authority that
     * vouches this once: its key is thrown away, so it never vouches for anybody else.
     */
    public Identity issueHub(String name) {
        return authority.issueHub(name);
    }

    /** Keeps the identity of an office or hub that has none yet. Throws Unavailable (key-unavailable) if it has one. */
    public void add(Identity identity) {
        Owner owner = Owner.of(identity.owner());
        if (new Shelf(owner.folder(keys)).slots().isEmpty()) {
            KeyFiles.writeNewFolder(
                    owner.folder(keys),
                    Map.of(
                            KeyFiles.KEY, Pem.ofKey(identity.key()),
                            KeyFiles.CERTIFICATE, Pem.ofCertificates(identity.chain())));
        } else if (identity(owner).isPresent()) {
            throw new Unavailable(
                    Failure.KEY_UNAVAILABLE, owner.folder(keys) + " holds an identity, which is not overwritten.");
        } else {
            enrolment().keep(owner, identity);
        }
    }

    /** The authorities that are believed about time, in {@code keys/stamp-trust}; about offices they are not. */
    public TrustAnchors stampAnchors() {
        return stampAnchors;
    }

    /** Believes a certificate authority from now on, under that file name without {@code .pem}. */
    public void trust(String name, X509Certificate anchor) {
        authority.trust(name, anchor);
    }

    @Override
    public Set<X509Certificate> current() {
        return anchors.current();
    }

    @Override
    public SubjectRules subjects() {
        return subjects;
    }

    /** Whether the home has a certificate authority of its own. */
    public boolean hasAuthority() {
        return authority.isThere();
    }

    /** The home's own certificate authority. Throws Unavailable (key-unavailable) if it has none. */
    public CertificateAuthority authority() {
        return authority.load();
    }

    /** Makes the home's own certificate authority unless it has one, and believes it. */
    public CertificateAuthority createAuthority(String name) {
        return authority.create(name);
    }

    /** Whether there is a key for the vault. */
    public boolean hasVaultKeys() {
        return Files.exists(vaultFile());
    }

    /** The keys that seal what rests in the vault. Throws Unavailable (key-unavailable) if there are none. */
    public VaultKeys vaultKeys() {
        return VaultKeys.read(vaultFile());
    }

    /** Makes a key for the vault. Throws Unavailable (key-unavailable) if there is one. */
    public VaultKeys createVaultKeys() {
        KeyFiles.writeNew(vaultFile(), VaultKeys.newFile());
        return vaultKeys();
    }

    private Path vaultFile() {
        return keys.resolve("vault.key");
    }
}
