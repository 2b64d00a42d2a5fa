package renkei.trust.path;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Set;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/**
 * Which keys were agreed on with single partners. Whoever has pins is believed only if its own key, or one of an authority
 * of its path, is among them; so several may overlap while a key is renewed. Whoever has none is believed as before.
 */
@FunctionalInterface
public interface Pins {

    /** The pins of a partner by its common name, such as an office number; none if nothing was agreed. */
    Set<String> of(String commonName);

    static Pins none() {
        return name -> Set.of();
    }

    /** Those in a file, read again when it changes; none while it is not there. */
    static Pins in(Path file) {
        return new PinFile(file);
    }

    /** SHA-256 of the SubjectPublicKeyInfo, in small hexadecimal letters. */
    static String pin(X509Certificate certificate) {
        return Fingerprint.of(certificate.getPublicKey().getEncoded());
    }

    /** Throws PathRefused (not pinned) unless the path fits. */
    default void demand(CertificatePath path) throws PathRefused {
        RDN[] names = X500Name.getInstance(path.leaf().getSubjectX500Principal().getEncoded())
                .getRDNs(BCStyle.CN);
        for (RDN name : names) {
            String text = IETFUtils.valueToString(name.getFirst().getValue());
            Set<String> agreed = of(text);
            if (!agreed.isEmpty() && path.certificates().stream().map(Pins::pin).noneMatch(agreed::contains)) {
                throw new PathRefused(PathFlaw.NOT_PINNED, text + ", " + pin(path.leaf()));
            }
        }
    }
}
