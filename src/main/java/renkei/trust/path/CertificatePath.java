package renkei.trust.path;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * Certificates that lead to a trusted authority.
 *
 * @param certificates the one in question first, then each issuer's, the anchor last
 */
public record CertificatePath(List<X509Certificate> certificates) {
    public CertificatePath {
        certificates = List.copyOf(certificates);
        if (certificates.isEmpty()) {
            throw new IllegalArgumentException("an empty path");
        }
    }

    public X509Certificate leaf() {
        return certificates.get(0);
    }

    public X509Certificate anchor() {
        return certificates.get(certificates.size() - 1);
    }

    /** When the last of them begins to hold. */
    Instant start() {
        return certificates.stream()
                .map(certificate -> certificate.getNotBefore().toInstant())
                .reduce(Instant.MIN, (one, other) -> one.isAfter(other) ? one : other);
    }

    /** When the first of them ends to hold. */
    Instant end() {
        return certificates.stream()
                .map(certificate -> certificate.getNotAfter().toInstant())
                .reduce(Instant.MAX, (one, other) -> one.isBefore(other) ? one : other);
    }
}
