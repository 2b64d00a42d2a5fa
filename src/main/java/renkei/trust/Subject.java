package renkei.trust;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import renkei.office.OfficeNumber;

/** What a certificate says of its owner. */
final class Subject {
    /** What a hub's certificate has as organizational unit. */
    static final String HUB_UNIT = "Renkei Hub";

    private Subject() {}

    /**
     * Whom the certificate names: an office, or a hub by its one common name beside the organizational unit
     * {@value #HUB_UNIT}. Empty if it names neither or both.
     */
    static Optional<Signatory> signatory(X509Certificate certificate) {
        boolean isHub = values(certificate, BCStyle.OU).contains(HUB_UNIT);
        Optional<OfficeNumber> office = office(certificate);
        if (!isHub) {
            return office.map(Signatory.Office::new);
        }
        return commonName(certificate)
                .filter(name -> office.isEmpty() && !name.isBlank())
                .map(Signatory.Hub::new);
    }

    /** The office whose number is the one common name, if there is one and it is an office number. */
    static Optional<OfficeNumber> office(X509Certificate certificate) {
        return commonName(certificate).flatMap(OfficeNumber::parse);
    }

    private static Optional<String> commonName(X509Certificate certificate) {
        List<String> names = values(certificate, BCStyle.CN);
        return names.size() == 1 ? names.stream().findFirst() : Optional.empty();
    }

    /** What the subject says under that type; nothing if it says several things in one place. */
    private static List<String> values(X509Certificate certificate, ASN1ObjectIdentifier type) {
        RDN[] found = X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded())
                .getRDNs(type);
        return Arrays.stream(found).anyMatch(RDN::isMultiValued)
                ? List.of()
                : Arrays.stream(found)
                        .map(name -> name.getFirst().getValue() instanceof ASN1String text ? text.getString() : "")
                        .toList();
    }

    /** Whether it is a certificate authority's (RFC 5280, 4.2.1.9). */
    static boolean isAuthority(X509Certificate certificate) {
        return certificate.getBasicConstraints() >= 0;
    }
}
