package renkei.trust.path;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.GeneralName;

/** Where a certificate says that its issuer tells of revocation; what may be asked is for the settings to say. */
final class RevocationPlaces {
    private static final String AUTHORITY_ACCESS = "1.3.6.1.5.5.7.1.1";
    private static final int LIMIT = 4;

    private RevocationPlaces() {}

    /** Its lists (RFC 5280, 4.2.1.13). */
    static List<URI> lists(X509Certificate certificate) {
        return addresses(ListScope.places(certificate));
    }

    /** Its responders (RFC 5280, 4.2.2.1). */
    static List<URI> responders(X509Certificate certificate) {
        byte[] extension = certificate.getExtensionValue(AUTHORITY_ACCESS);
        if (extension == null) {
            return List.of();
        }
        try {
            return addresses(Arrays.stream(AuthorityInformationAccess.getInstance(
                                    ASN1OctetString.getInstance(extension).getOctets())
                            .getAccessDescriptions())
                    .filter(access -> access.getAccessMethod().equals(AccessDescription.id_ad_ocsp))
                    .map(AccessDescription::getAccessLocation));
        } catch (RuntimeException e) {
            // Bouncy Castle's parser reports hostile input through many unchecked exceptions.
            return List.of();
        }
    }

    private static List<URI> addresses(Stream<GeneralName> names) {
        return names.filter(name -> name.getTagNo() == GeneralName.uniformResourceIdentifier)
                .flatMap(name -> address(name.getName().toString()).stream())
                .limit(LIMIT)
                .toList();
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
