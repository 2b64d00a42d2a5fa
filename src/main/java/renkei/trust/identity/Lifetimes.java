package renkei.trust.identity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import renkei.trust.FileStamp;
import renkei.trust.Pem;
import renkei.trust.SubjectRules;

/**
 * When the certificates of a home hold: read without their keys, whose trial signatures cost far more, and again when a file
 * changes. Keeps the {@value #LIMIT} used last, so that a look at all offices reads each file once.
 */
final class Lifetimes {
    private static final int LIMIT = 250_000;

    private record Cached(FileStamp certificate, Lifetime lifetime) {}

    private final SubjectRules subjects;
    private final Map<Path, Cached> entries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Cached> eldest) {
            return size() > LIMIT;
        }
    };

    Lifetimes(SubjectRules subjects) {
        this.subjects = subjects;
    }

    /** Throws Unavailable (key-unavailable) if a file is missing, the certificate damaged, or somebody else's. */
    Lifetime of(Slot slot, Owner owner) {
        Path file = slot.certificateFile();
        Path key = slot.keyFile();
        if (!Files.exists(key)) {
            throw owner.cannotSign(key, "is missing");
        }
        FileStamp stamp = FileStamp.of(file).orElseThrow(() -> owner.cannotSign(file, "is missing"));
        Optional<Cached> kept;
        synchronized (entries) {
            kept = Optional.ofNullable(entries.get(slot.folder()));
        }
        Cached seen = kept.filter(entry -> entry.certificate().equals(stamp))
                .orElseGet(() -> new Cached(stamp, Lifetime.of(read(file, owner))));
        synchronized (entries) {
            entries.put(slot.folder(), seen);
        }
        return seen.lifetime();
    }

    private X509Certificate read(Path file, Owner owner) {
        X509Certificate certificate = Pem.certificates(file).get(0);
        if (subjects.signatory(certificate).filter(owner::is).isEmpty()) {
            throw owner.cannotSign(
                    file, "is the certificate of somebody else: " + certificate.getSubjectX500Principal());
        }
        return certificate;
    }
}
