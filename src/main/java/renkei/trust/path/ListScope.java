package renkei.trust.path;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;

/**
 * Which certificates a revocation list is about (issuing distribution point: RFC 5280, 5.2.5).
 *
 * @param places where lists of this scope lie; none if it is not split by place
 */
record ListScope(boolean users, boolean authorities, Set<GeneralName> places) {
    static final String OID = "2.5.29.28";
    private static final String DISTRIBUTION_POINTS = "2.5.29.31";

    /** The scope of a list; empty if it is indirect, partial, or damaged. */
    static Optional<ListScope> of(X509CRL list) {
        byte[] extension = list.getExtensionValue(OID);
        if (extension == null) {
            return Optional.of(new ListScope(true, true, Set.of()));
        }
        try {
            IssuingDistributionPoint point = IssuingDistributionPoint.getInstance(
                    ASN1OctetString.getInstance(extension).getOctets());
            if (point.isIndirectCRL() || point.onlyContainsAttributeCerts() || point.getOnlySomeReasons() != null) {
                return Optional.empty();
            }
            Set<GeneralName> places = Optional.ofNullable(point.getDistributionPoint())
                    .map(name -> names(name, list.getIssuerX500Principal()).collect(Collectors.toSet()))
                    .orElse(Set.of());
            return Optional.of(new ListScope(!point.onlyContainsCACerts(), !point.onlyContainsUserCerts(), places))
                    .filter(scope -> point.getDistributionPoint() == null || !places.isEmpty());
        } catch (RuntimeException e) {
            // Bouncy Castle's parser reports hostile input through many unchecked exceptions.
            return Optional.empty();
        }
    }

    boolean covers(X509Certificate certificate) {
        boolean kind = certificate.getBasicConstraints() >= 0 ? authorities : users;
        return kind && (places.isEmpty() || places(certificate).anyMatch(places::contains));
    }

    /** The names under which a certificate says that its issuer's lists are found. */
    static Stream<GeneralName> places(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue(DISTRIBUTION_POINTS);
        if (extension == null) {
            return Stream.of();
        }
        try {
            return Arrays.stream(CRLDistPoint.getInstance(
                                    ASN1OctetString.getInstance(extension).getOctets())
                            .getDistributionPoints())
                    // Lists of some reasons or of another issuer are not for us.
                    .filter(point -> point.getReasons() == null && point.getCRLIssuer() == null)
                    .flatMap(point -> Optional.ofNullable(point.getDistributionPoint()).stream())
                    .flatMap(name -> names(name, certificate.getIssuerX500Principal()));
        } catch (RuntimeException e) {
            return Stream.of();
        }
    }

    /** A relative name is one part that goes below the issuer's (RFC 5280, 4.2.1.13). */
    private static Stream<GeneralName> names(DistributionPointName name, X500Principal issuer) {
        if (name.getType() == DistributionPointName.FULL_NAME) {
            return Arrays.stream(GeneralNames.getInstance(name.getName()).getNames());
        }
        List<RDN> parts = new ArrayList<>(
                List.of(X500Name.getInstance(issuer.getEncoded()).getRDNs()));
        parts.add(RDN.getInstance(name.getName()));
        return Stream.of(new GeneralName(new X500Name(parts.toArray(RDN[]::new))));
    }
}
