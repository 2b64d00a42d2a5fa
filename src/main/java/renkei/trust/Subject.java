package renkei.trust;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import renkei.office.OfficeNumber;

/** What a certificate says of its owner. */
final class Subject {
    private Subject() {}

    /** The office whose number is the one common name, if there is one and it is an office number. */
    static Optional<OfficeNumber> office(X509Certificate certificate) {
        RDN[] names = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded())
                .getRDNs(BCStyle.CN);
        return names.length == 1 && !names[0].isMultiValued()
                ? OfficeNumber.parse(IETFUtils.valueToString(names[0].getFirst().getValue()))
                : Optional.empty();
    }

    /** Whether it is a certificate authority's (RFC 5280, 4.2.1.9). */
    static boolean isAuthority(X509Certificate certificate) {
        return certificate.getBasicConstraints() >= 0;
    }
}
