package renkei.trust.identity;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import renkei.sending.Failure;
import renkei.sending.Unavailable;
import renkei.trust.FileStamp;
import renkei.trust.Identity;
import renkei.trust.Pem;
import renkei.trust.Signatory;
import renkei.trust.SigningKey;
import renkei.trust.SubjectRules;

/**
 * The identities in {@code keys/hub} and {@code keys/offices}, read when asked for and again when a file changes; keeps
 * the 10,000 used last.
 */
public final class Identities {
    private static final int LIMIT = 10_000;

    private record Cached(FileStamp key, FileStamp certificate, Identity identity) {}

    private final SubjectRules subjects;
    private final Tokens tokens;
    private final Lifetimes lifetimes;
    private final Map<Path, Cached> entries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Cached> eldest) {
            return size() > LIMIT;
        }
    };

    /** @param subjects how certificates name their owners */
    public Identities(SubjectRules subjects, Tokens tokens) {
        this.subjects = subjects;
        this.tokens = tokens;
        this.lifetimes = new Lifetimes(subjects);
    }

    /** When the certificates hold, without reading their keys. */
    Lifetimes lifetimes() {
        return lifetimes;
    }

    /**
     * The identity that signs at that time: the active one; where that does not hold, the ready one that holds longest;
     * where there is none, the active one nevertheless. Throws Unavailable (key-unavailable) if it cannot be read.
     */
    public Optional<Identity> current(Shelf shelf, Owner owner, Instant time) {
        Optional<Identity> active = shelf.active().map(slot -> load(slot, owner));
        return active.filter(identity -> identity.isValidAt(time))
                .or(() -> successor(shelf, owner, time).map(slot -> load(slot, owner)))
                .or(() -> active);
    }

    /** The ready identity that would take the place of the active one at that time. */
    Optional<Slot> successor(Shelf shelf, Owner owner, Instant time) {
        return shelf.ready().stream()
                .filter(slot -> load(slot, owner).isValidAt(time))
                .max(Comparator.comparing(slot -> load(slot, owner).expiresAt()));
    }

    /** The identity in a slot. Throws Unavailable (key-unavailable) if a file is missing, damaged, or somebody else's. */
    Identity load(Slot slot, Owner owner) {
        Path keyFile = slot.keyFile();
        FileStamp key = FileStamp.of(keyFile).orElseThrow(() -> owner.cannotSign(keyFile, "is missing"));
        FileStamp certificate = FileStamp.of(slot.certificateFile())
                .orElseThrow(() -> owner.cannotSign(slot.certificateFile(), "is missing"));
        Optional<Cached> kept;
        synchronized (entries) {
            kept = Optional.ofNullable(entries.get(slot.folder()));
        }
        Cached seen = kept.filter(
                        entry -> entry.key().equals(key) && entry.certificate().equals(certificate))
                .orElseGet(() -> new Cached(key, certificate, read(slot, owner)));
        synchronized (entries) {
            entries.put(slot.folder(), seen);
        }
        return seen.identity();
    }

    private Identity read(Slot slot, Owner owner) {
        List<X509Certificate> chain = Pem.certificates(slot.certificateFile());
        X509Certificate certificate = chain.get(0);
        Signatory named = subjects.signatory(certificate)
                .filter(owner::is)
                .orElseThrow(() -> owner.cannotSign(
                        slot.certificateFile(),
                        "is the certificate of somebody else: " + certificate.getSubjectX500Principal()));
        SigningKey key = key(slot);
        if (!key.belongsTo(certificate)) {
            throw owner.cannotSign(slot.certificateFile(), "does not belong to the key beside it");
        }
        return new Identity(named, key, chain);
    }

    /** The key in a slot, of a file or in the token. */
    SigningKey key(Slot slot) {
        if (!slot.isInToken()) {
            return SigningKey.ofFile(Pem.privateKey(slot.keyFile()));
        }
        try {
            return tokens.token().key(TokenKey.read(slot.keyFile()).name());
        } catch (Refused e) {
            throw new Unavailable(
                    Failure.KEY_UNAVAILABLE, "the token does not give the key of " + slot.folder() + ": " + e.detail());
        }
    }
}
