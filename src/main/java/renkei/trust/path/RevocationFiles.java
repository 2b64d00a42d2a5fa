package renkei.trust.path;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.util.Optional;

/** Revocation lists in files (RFC 5280, 5), DER or PEM. */
public final class RevocationFiles {
    private RevocationFiles() {}

    /** The list in a file, if it is one. */
    public static Optional<X509CRL> read(byte[] bytes) {
        try {
            return Optional.ofNullable(
                    (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(bytes)));
        } catch (GeneralSecurityException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
