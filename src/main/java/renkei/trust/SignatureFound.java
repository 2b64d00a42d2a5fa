package renkei.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;

/**
 * A signature that is right in itself.
 *
 * @param certificates the signer's first, then the others it brought, in no order
 */
record SignatureFound(List<X509Certificate> certificates, Instant signedAt) {
    SignatureFound {
        certificates = List.copyOf(certificates);
    }

    X509Certificate signer() {
        return certificates.get(0);
    }
}
