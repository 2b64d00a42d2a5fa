package renkei.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import renkei.sending.Content;
import renkei.sending.Digest;

/**
 * A signature that is right in itself.
 *
 * @param certificates the signer's first, then the others it brought, in no order
 */
record SignatureFound(List<X509Certificate> certificates, Instant signedAt, Optional<Token> token) {
    /** A time-stamp that came with the signature, unchecked, and the digest of what it must be on (EN 319 122-1, 5.3). */
    record Token(Content encoded, Digest signatureValue) {}

    SignatureFound {
        certificates = List.copyOf(certificates);
    }

    X509Certificate signer() {
        return certificates.get(0);
    }
}
