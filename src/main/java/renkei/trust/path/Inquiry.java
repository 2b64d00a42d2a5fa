package renkei.trust.path;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Asks how one certificate stands.
 *
 * @param issuers the certificate of its issuer in the path first, then others of that name that are vouched for
 * @param at when the certificate was used
 * @param now when that is judged
 * @param grace for how long a statement that has run out is still taken
 */
record Inquiry(X509Certificate certificate, List<X509Certificate> issuers, Instant at, Instant now, Duration grace) {
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);

    X509Certificate issuer() {
        return issuers.get(0);
    }

    /**
     * Whether a statement tells something of that use: it is current, or was made after the use, for what is revoked is not
     * made good again; and made while the certificate held, for authorities drop expired ones.
     */
    boolean isMetBy(Instant thisUpdate, Instant nextUpdate) {
        boolean made = !thisUpdate.isAfter(now.plus(CLOCK_DIFFERENCE));
        boolean current = !now.isAfter(nextUpdate.plus(grace));
        return made
                && (current || !thisUpdate.isBefore(at))
                && !thisUpdate.isAfter(certificate.getNotAfter().toInstant());
    }
}
