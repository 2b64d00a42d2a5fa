package renkei.trust.identity;

import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * When a certificate holds.
 *
 * @param start its first moment
 * @param end its last
 */
record Lifetime(Instant start, Instant end) {

    static Lifetime of(X509Certificate certificate) {
        return new Lifetime(
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }

    boolean holdsAt(Instant time) {
        return !time.isBefore(start) && !time.isAfter(end);
    }
}
