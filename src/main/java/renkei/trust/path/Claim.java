package renkei.trust.path;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * That a certificate is vouched for, with everything it is judged by and nothing else.
 *
 * @param certificates the one in question first, then those that may lie between, in no order; at most 20
 * @param anchors who is believed
 * @param lists revocation lists: if there are any, every certificate below an anchor must be known not to be revoked;
 *     without any, revocation is no matter
 * @param at when the certificate was used, and when it is judged
 */
public record Claim(
        List<X509Certificate> certificates,
        Set<X509Certificate> anchors,
        List<X509CRL> lists,
        Instant at,
        Purpose purpose) {
    public Claim {
        certificates = List.copyOf(certificates);
        anchors = Set.copyOf(anchors);
        lists = List.copyOf(lists);
        if (certificates.isEmpty()) {
            throw new IllegalArgumentException("no certificate");
        }
    }
}
