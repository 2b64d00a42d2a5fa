package renkei.trust.path;

import java.math.BigInteger;
import java.security.cert.X509CRL;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;

/**
 * How revocation lists of one authority follow each other (RFC 5280, 5.2.3, 5.2.4).
 *
 * @param base the complete list that a delta list builds upon; none for a complete list
 */
record ListNumbers(Optional<BigInteger> own, Optional<BigInteger> base) {
    static final String NUMBER = "2.5.29.20";
    static final String DELTA = "2.5.29.27";

    static ListNumbers of(X509CRL list) {
        return new ListNumbers(number(list, NUMBER), number(list, DELTA));
    }

    /** Whether a delta list brings that complete one up to its own time. */
    boolean amends(ListNumbers complete) {
        return own.isPresent()
                && base.isPresent()
                && complete.own()
                        .filter(number -> number.compareTo(base.get()) >= 0 && number.compareTo(own.get()) <= 0)
                        .isPresent();
    }

    private static Optional<BigInteger> number(X509CRL list, String oid) {
        byte[] extension = list.getExtensionValue(oid);
        if (extension == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(ASN1Integer.getInstance(
                            ASN1OctetString.getInstance(extension).getOctets())
                    .getPositiveValue());
        } catch (RuntimeException e) {
            // Damaged: it follows nothing.
            return Optional.empty();
        }
    }
}
