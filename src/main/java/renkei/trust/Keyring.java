package renkei.trust;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import renkei.office.OfficeNumber;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/**
 * The keys of one home, in its folder {@code keys}: identities of the hub and of offices, trust anchors, the vault's keys.
 *
 * <p>Everything is read when it is asked for, kept, and read again when its file changes; so ten thousand offices cost
 * nothing until they send, and a renewed certificate counts from the next sending on.
 */
public final class Keyring implements TrustAnchors {
    private final Path keys;
    private final InstantSource clock;
    private final IdentityCache identities;
    private final AnchorFolder anchors;

    private Keyring(Path keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
        this.identities = new IdentityCache(keys);
        this.anchors = new AnchorFolder(keys.resolve("trust"));
    }

    /** The keys in the folder {@code keys} of a home. Makes the folder, for its owner only, where it is missing. */
    public static Keyring open(Path keys, InstantSource clock) {
        KeyFiles.createFolder(keys);
        return new Keyring(keys, clock);
    }

    /**
     * The identity of an office, expired or not; empty if the office has no folder for keys. Throws Unavailable
     * (key-unavailable) if it has one and a file in it is missing, damaged, or belongs to another office.
     */
    public Optional<Identity> identity(OfficeNumber office) {
        return identities.find(office);
    }

    /** The identity of an office, good to sign with now. Throws Unavailable (key-unavailable, certificate-expired). */
    public Identity signing(OfficeNumber office) {
        Identity identity = identity(office)
                .orElseThrow(() -> new Unavailable(
                        Failure.KEY_UNAVAILABLE,
                        "office " + office
                                + " has no key. Run init on this home once more, or put its key and certificate at "
                                + identities.folder(office).resolve(KeyFiles.KEY) + " and " + KeyFiles.CERTIFICATE));
        if (!identity.isValidAt(clock.instant())) {
            throw new Unavailable(
                    Failure.CERTIFICATE_EXPIRED,
                    "the certificate of office " + office + " holds until " + identity.expiresAt()
                            + ". Put a new one at " + identities.folder(office).resolve(KeyFiles.CERTIFICATE));
        }
        return identity;
    }

    /** Whether the hub has an identity of its own. */
    public boolean hasHub() {
        return identities.findHub().isPresent();
    }

    /**
     * The hub's own identity, with which it signs what it says itself. Throws Unavailable (key-unavailable) if there is
     * none or it cannot be used.
     */
    public Identity hub() {
        return identities
                .findHub()
                .orElseThrow(() -> new Unavailable(
                        Failure.KEY_UNAVAILABLE, "the hub has no key of its own. Run init on this home once more."));
    }

    /**
     * Makes the hub's own identity of that name unless it has one, vouched for by the home's own authority. A home without
     * one gets an authority that vouches this once: its key is thrown away, so it never vouches for anybody else.
     */
    public Identity createHub(String name) {
        if (!hasHub()) {
            add(hasAuthority() ? authority().issueHub(name) : vouchedForOnce(name));
        }
        return hub();
    }

    private Identity vouchedForOnce(String name) {
        CertificateAuthority once = CertificateAuthority.create(name, clock);
        trust("hub-" + UUID.randomUUID(), once.certificate());
        return once.issueHub(name);
    }

    /** Keeps the identity of an office or hub that has none yet. Throws Unavailable (key-unavailable) if it has one. */
    public void add(Identity identity) {
        KeyFiles.writeNewFolder(
                identities.folder(identity.owner()),
                Map.of(
                        KeyFiles.KEY, Pem.ofKey(identity.key()),
                        KeyFiles.CERTIFICATE, Pem.ofCertificates(identity.chain())));
    }

    /** Believes a certificate authority from now on, under that file name without {@code .pem}. */
    public void trust(String name, X509Certificate authority) {
        KeyFiles.createFolder(keys.resolve("trust"));
        KeyFiles.writeNew(keys.resolve("trust").resolve(name + ".pem"), Pem.ofCertificates(List.of(authority)));
    }

    @Override
    public Set<X509Certificate> current() {
        return anchors.current();
    }

    /** Whether the home has a certificate authority of its own. */
    public boolean hasAuthority() {
        return Files.exists(authorityFolder().resolve(KeyFiles.KEY));
    }

    /** The home's own certificate authority. Throws Unavailable (key-unavailable) if it has none. */
    public CertificateAuthority authority() {
        return CertificateAuthority.load(authorityFolder(), clock);
    }

    /** Makes the home's own certificate authority unless it has one, and believes it. */
    public CertificateAuthority createAuthority(String name) {
        if (!hasAuthority()) {
            CertificateAuthority.create(name, clock).save(authorityFolder());
        }
        CertificateAuthority authority = authority();
        if (!current().contains(authority.certificate())) {
            trust("ca", authority.certificate());
        }
        return authority;
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

    private Path authorityFolder() {
        return keys.resolve("ca");
    }
}
