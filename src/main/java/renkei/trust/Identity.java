package renkei.trust;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import renkei.office.OfficeNumber;

/**
 * With what one office or the hub signs: its key, its certificate, and the certificates up to the authority.
 *
 * @param key in the form that the signing provider wants
 * @param chain the certificate first, then those that vouch for it
 */
public record Identity(Signatory owner, PrivateKey key, X509Certificate certificate, List<X509Certificate> chain) {

    /** @throws IllegalArgumentException if the key is neither RSA nor EC, or the chain does not begin with the certificate */
    public Identity {
        key = Providers.translated(key);
        chain = List.copyOf(chain);
        if (chain.isEmpty() || !chain.get(0).equals(certificate)) {
            throw new IllegalArgumentException("the chain begins with the certificate");
        }
    }

    /** The identity of an office. */
    public Identity(OfficeNumber office, PrivateKey key, X509Certificate certificate, List<X509Certificate> chain) {
        this(new Signatory.Office(office), key, certificate, chain);
    }

    /** Whether the certificate holds at that time. */
    public boolean isValidAt(Instant time) {
        return !time.isBefore(certificate.getNotBefore().toInstant())
                && !time.isAfter(certificate.getNotAfter().toInstant());
    }

    /** The first moment at which the certificate no longer holds. */
    public Instant expiresAt() {
        return certificate.getNotAfter().toInstant();
    }

    /** The owner only: an identity that ends up in a log tells nothing. */
    @Override
    public String toString() {
        return "identity of " + owner;
    }
}
