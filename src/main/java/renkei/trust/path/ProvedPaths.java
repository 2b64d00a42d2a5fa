package renkei.trust.path;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers which certificates led to a trusted authority, for the 10,000 asked for last. Without revocation, that
 * depends on the certificates, the anchors and the time alone; and proving it anew costs more than checking a signature.
 */
final class ProvedPaths {
    private static final int LIMIT = 10_000;

    private final Map<Question, CertificatePath> paths = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, CertificatePath> eldest) {
            return size() > LIMIT;
        }
    };

    /** The path that was proved, if every certificate in it holds at that time. */
    Optional<CertificatePath> find(Question question, Instant time) {
        Optional<CertificatePath> found;
        synchronized (paths) {
            found = Optional.ofNullable(paths.get(question));
        }
        return found.filter(path -> !time.isBefore(path.start()) && !time.isAfter(path.end()));
    }

    void add(Question question, CertificatePath path) {
        synchronized (paths) {
            paths.put(question, path);
        }
    }
}
