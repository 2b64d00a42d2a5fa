package renkei.trust;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import renkei.office.OfficeNumber;

/**
 * With what one office or the hub signs: its key, its certificate, and the certificates up to the authority.
 *
 * @param signing the key and who signs with it
 * @param chain the certificate first, then those that vouch for it
 */
public record Identity(Signatory owner, SigningKey signing, List<X509Certificate> chain) {

    /** @throws IllegalArgumentException if the chain is empty */
    public Identity {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("the chain begins with the certificate");
        }
    }

    /**
     * An identity whose key was in a file.
     *
     * @throws IllegalArgumentException if the key is neither RSA nor EC, or the chain does not begin with the certificate
     */
    public Identity(Signatory owner, PrivateKey key, X509Certificate certificate, List<X509Certificate> chain) {
        this(owner, SigningKey.ofFile(key), chain);
        if (!chain.get(0).equals(certificate)) {
            throw new IllegalArgumentException("the chain begins with the certificate");
        }
    }

    /** As above, of an office. */
    public Identity(OfficeNumber office, PrivateKey key, X509Certificate certificate, List<X509Certificate> chain) {
        this(new Signatory.Office(office), key, certificate, chain);
    }

    /** The private key; one in a token cannot be read out. */
    public PrivateKey key() {
        return signing.key();
    }

    public X509Certificate certificate() {
        return chain.get(0);
    }

    /** Whether the certificate holds at that time. */
    public boolean isValidAt(Instant time) {
        return !time.isBefore(certificate().getNotBefore().toInstant()) && !time.isAfter(expiresAt());
    }

    /** The last moment at which the certificate holds. */
    public Instant expiresAt() {
        return certificate().getNotAfter().toInstant();
    }

    /** The owner only: an identity that ends up in a log tells nothing. */
    @Override
    public String toString() {
        return "identity of " + owner;
    }
}
