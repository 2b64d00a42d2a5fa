package renkei.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers which certificates led to a trusted authority, for the 10,000 signers seen last. Without revocation, that
 * depends on the certificates, the anchors and the time alone; and proving it anew costs more than checking the signature.
 */
final class ProvedPaths {
    private static final int LIMIT = 10_000;

    /** What a path was built of: the certificates that came with the signature, the signer's first, and the anchors. */
    record Key(List<X509Certificate> certificates, Set<X509Certificate> anchors) {}

    private record Span(Instant start, Instant end) {}

    private final Map<Key, Span> spans = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Span> eldest) {
            return size() > LIMIT;
        }
    };

    /** Whether a path was proved and every certificate in it holds at that time. */
    boolean covers(Key key, Instant time) {
        Optional<Span> span;
        synchronized (spans) {
            span = Optional.ofNullable(spans.get(key));
        }
        return span.filter(found -> !time.isBefore(found.start()) && !time.isAfter(found.end()))
                .isPresent();
    }

    void add(Key key, List<X509Certificate> path) {
        Instant start = Instant.MIN;
        Instant end = Instant.MAX;
        for (X509Certificate certificate : path) {
            Instant first = certificate.getNotBefore().toInstant();
            Instant last = certificate.getNotAfter().toInstant();
            start = first.isAfter(start) ? first : start;
            end = last.isBefore(end) ? last : end;
        }
        synchronized (spans) {
            spans.put(key, new Span(start, end));
        }
    }
}
