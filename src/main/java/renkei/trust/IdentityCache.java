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
import renkei.office.OfficeNumber;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/** The identities in {@code keys/offices}, read when asked for; keeps the 10,000 used last. */
final class IdentityCache {
    private static final int LIMIT = 10_000;

    private record Cached(FileStamp key, FileStamp certificate, Identity identity) {}

    private final Path offices;
    private final Map<OfficeNumber, Cached> entries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<OfficeNumber, Cached> eldest) {
            return size() > LIMIT;
        }
    };

    IdentityCache(Path offices) {
        this.offices = offices;
    }

    Path folder(OfficeNumber office) {
        return offices.resolve(office.value());
    }

    Optional<Identity> find(OfficeNumber office) {
        Path folder = folder(office);
        Optional<FileStamp> key = FileStamp.of(folder.resolve(KeyFiles.KEY));
        Optional<FileStamp> certificate = FileStamp.of(folder.resolve(KeyFiles.CERTIFICATE));
        if (key.isEmpty() && certificate.isEmpty() && !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Cached seen = new Cached(
                key.orElseThrow(() -> missing(office, folder.resolve(KeyFiles.KEY))),
                certificate.orElseThrow(() -> missing(office, folder.resolve(KeyFiles.CERTIFICATE))),
                kept(office, key, certificate).orElseGet(() -> load(office)));
        synchronized (entries) {
            entries.put(office, seen);
        }
        return Optional.of(seen.identity());
    }

    private Optional<Identity> kept(OfficeNumber office, Optional<FileStamp> key, Optional<FileStamp> certificate) {
        synchronized (entries) {
            return Optional.ofNullable(entries.get(office))
                    .filter(entry -> key.equals(Optional.of(entry.key())))
                    .filter(entry -> certificate.equals(Optional.of(entry.certificate())))
                    .map(Cached::identity);
        }
    }

    private Identity load(OfficeNumber office) {
        Path file = folder(office).resolve(KeyFiles.CERTIFICATE);
        PrivateKey key = Pem.privateKey(folder(office).resolve(KeyFiles.KEY));
        List<X509Certificate> chain = Pem.certificates(file);
        X509Certificate certificate = chain.get(0);
        if (!Subject.office(certificate).equals(Optional.of(office))) {
            throw unusable(
                    office, file, "is the certificate of somebody else: " + certificate.getSubjectX500Principal());
        }
        if (!belongTogether(key, certificate)) {
            throw unusable(office, file, "does not belong to the key beside it");
        }
        return new Identity(office, key, certificate, chain);
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

    private static Unavailable missing(OfficeNumber office, Path file) {
        return unusable(office, file, "is missing");
    }

    private static Unavailable unusable(OfficeNumber office, Path file, String why) {
        return new Unavailable(Failure.KEY_UNAVAILABLE, "office " + office + " cannot sign: " + file + " " + why);
    }
}
