package renkei.trust.path;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a path is built of.
 *
 * @param certificates the one in question first, then the others that came with it
 */
record Question(List<X509Certificate> certificates, Set<X509Certificate> anchors) {
    X509Certificate leaf() {
        return certificates.get(0);
    }

    /** The same without one of the others. */
    Question without(X509Certificate other) {
        return new Question(
                certificates.stream()
                        .filter(certificate -> !certificate.equals(other))
                        .toList(),
                anchors);
    }

    /** The same about another of the certificates. */
    Question about(X509Certificate other) {
        List<X509Certificate> all = new ArrayList<>(List.of(other));
        all.addAll(certificates);
        return new Question(all, anchors);
    }
}
