package renkei.trust.path;

import java.security.cert.X509CRLEntry;
import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1OctetString;
import org.jspecify.annotations.Nullable;

/** What stands beside an entry of a revocation list (RFC 5280, 5.3). */
final class RevocationExtensions {
    /** Reason and invalidity date. */
    private static final Set<String> KNOWN = Set.of("2.5.29.21", "2.5.29.24");

    private RevocationExtensions() {}

    /** Whether an entry has a critical extension that is not understood. */
    static boolean hasUnknown(X509CRLEntry entry) {
        Set<String> critical = entry.getCriticalExtensionOIDs();
        return critical != null && !KNOWN.containsAll(critical);
    }

    /** Since when the key is suspected, if the extension with that value is there and says so. */
    static Optional<Instant> invalidityDate(byte @Nullable [] extension) {
        if (extension == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ASN1GeneralizedTime.getInstance(
                            ASN1OctetString.getInstance(extension).getOctets())
                    .getDate()
                    .toInstant());
        } catch (ParseException | IllegalArgumentException e) {
            // Damaged: nothing signed with that key is believed.
            return Optional.of(Instant.MIN);
        }
    }
}
