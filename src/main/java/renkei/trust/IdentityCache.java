package renkei.trust;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import renkei.office.OfficeNumber;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/** The identities in {@code keys/hub} and {@code keys/offices}, read when asked for; keeps the 10,000 used last. */
final class IdentityCache {
    private static final int LIMIT = 10_000;

    private record Cached(FileStamp key, FileStamp certificate, Identity identity) {}

    /** Whose identity is looked for where. */
    private record Place(Path folder, String whose, Predicate<Signatory> right) {}

    private final Path hub;
    private final Path offices;
    private final Map<Path, Cached> entries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Cached> eldest) {
            return size() > LIMIT;
        }
    };

    IdentityCache(Path keys) {
        this.hub = keys.resolve("hub");
        this.offices = keys.resolve("offices");
    }

    Path folder(OfficeNumber office) {
        return offices.resolve(office.value());
    }

    Path folder(Signatory owner) {
        return owner instanceof Signatory.Office office ? folder(office.number()) : hub;
    }

    Optional<Identity> find(OfficeNumber office) {
        return find(new Place(folder(office), "office " + office, owner -> owner.isOffice(office)));
    }

    Optional<Identity> findHub() {
        return find(new Place(hub, "the hub", Signatory.Hub.class::isInstance));
    }

    private Optional<Identity> find(Place place) {
        Path folder = place.folder();
        Optional<FileStamp> key = FileStamp.of(folder.resolve(KeyFiles.KEY));
        Optional<FileStamp> certificate = FileStamp.of(folder.resolve(KeyFiles.CERTIFICATE));
        if (key.isEmpty() && certificate.isEmpty() && !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Cached seen = new Cached(
                key.orElseThrow(() -> missing(place, folder.resolve(KeyFiles.KEY))),
                certificate.orElseThrow(() -> missing(place, folder.resolve(KeyFiles.CERTIFICATE))),
                kept(folder, key, certificate).orElseGet(() -> load(place)));
        synchronized (entries) {
            entries.put(folder, seen);
        }
        return Optional.of(seen.identity());
    }

    private Optional<Identity> kept(Path folder, Optional<FileStamp> key, Optional<FileStamp> certificate) {
        synchronized (entries) {
            return Optional.ofNullable(entries.get(folder))
                    .filter(entry -> key.equals(Optional.of(entry.key())))
                    .filter(entry -> certificate.equals(Optional.of(entry.certificate())))
                    .map(Cached::identity);
        }
    }

    private Identity load(Place place) {
        Path folder = place.folder();
        Path file = folder.resolve(KeyFiles.CERTIFICATE);
        PrivateKey key = Pem.privateKey(folder.resolve(KeyFiles.KEY));
        List<X509Certificate> chain = Pem.certificates(file);
        X509Certificate certificate = chain.get(0);
        Signatory owner = Subject.signatory(certificate)
                .filter(place.right())
                .orElseThrow(() -> unusable(
                        place, file, "is the certificate of somebody else: " + certificate.getSubjectX500Principal()));
        if (!belongTogether(key, certificate)) {
            throw unusable(place, file, "does not belong to the key beside it");
        }
        return new Identity(owner, key, certificate, chain);
    }

    private static boolean belongTogether(PrivateKey key, X509Certificate certificate) {
        byte[] probe = {1};
        Algorithm algorithm = Algorithm.of(key).orElseThrow();
        try {
            Signature signature = Signature.getInstance(algorithm.signatureName(), Providers.signing(algorithm));
            signature.initSign(key);
            signature.update(probe);
            byte[] signed = signature.sign();
            signature.initVerify(certificate.getPublicKey());
            signature.update(probe);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false; // a key of another kind
        }
    }

    private static Unavailable missing(Place place, Path file) {
        return unusable(place, file, "is missing");
    }

    private static Unavailable unusable(Place place, Path file, String why) {
        return new Unavailable(Failure.KEY_UNAVAILABLE, place.whose() + " cannot sign: " + file + " " + why);
    }
}
