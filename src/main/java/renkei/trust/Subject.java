package renkei.trust;

import java.security.cert.X509Certificate;

/** What a certificate says of its owner. */
final class Subject {
    private Subject() {}

    /** Whether it is a certificate authority's (RFC 5280, 4.2.1.9). */
    static boolean isAuthority(X509Certificate certificate) {
        return certificate.getBasicConstraints() >= 0;
    }
}
