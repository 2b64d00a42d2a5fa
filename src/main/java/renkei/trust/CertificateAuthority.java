package renkei.trust;

import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import renkei.office.OfficeNumber;

/**
 * A private certificate authority for trying out: vouches for offices of one group and their hub, and is trusted by nobody else.
 *
 * <p>Certificates follow RFC 5280: an office's has its number as common name and its name as organization, a hub's its
 * name as common name and {@code Renkei Hub} as organizational unit; both are for signatures only.
 */
public final class CertificateAuthority {
    /** How long an office's certificate holds unless told otherwise. */
    public static final Duration OFFICE_VALIDITY = Duration.ofDays(3 * 365);

    private static final Duration AUTHORITY_VALIDITY = Duration.ofDays(20 * 365);
    /** Clocks of a group differ a little; a new certificate must hold on all of them. */
    private static final Duration CLOCK_DIFFERENCE = Duration.ofHours(1);

    private final PrivateKey key;
    private final X509Certificate certificate;
    private final InstantSource clock;

    private CertificateAuthority(PrivateKey key, X509Certificate certificate, InstantSource clock) {
        this.key = key;
        this.certificate = certificate;
        this.clock = clock;
    }

    /** A new authority with a P-256 key. */
    public static CertificateAuthority create(String name, InstantSource clock) {
        return create(name, KeyType.EC_P256, clock);
    }

    /** A new authority of that name; it holds for 20 years. */
    public static CertificateAuthority create(String name, KeyType type, InstantSource clock) {
        KeyPair pair = type.generate();
        X500Name subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, SubjectName.shortened(name))
                .build();
        Instant start = start(clock);
        X509Certificate certificate = new CertificateDraft(
                        subject, pair.getPublic(), start, start.plus(AUTHORITY_VALIDITY))
                .selfSigned(pair.getPrivate());
        return new CertificateAuthority(pair.getPrivate(), certificate, clock);
    }

    /** The authority saved in that folder. Throws Unavailable if it is not there or cannot be read. */
    public static CertificateAuthority load(Path folder, InstantSource clock) {
        List<X509Certificate> chain = Pem.certificates(folder.resolve(KeyFiles.CERTIFICATE));
        return new CertificateAuthority(Pem.privateKey(folder.resolve(KeyFiles.KEY)), chain.get(0), clock);
    }

    /** Saves key and certificate in that folder, readable by the owner only. Throws Unavailable if one is there. */
    public void save(Path folder) {
        KeyFiles.writeNewFolder(
                folder,
                Map.of(KeyFiles.KEY, Pem.ofKey(key), KeyFiles.CERTIFICATE, Pem.ofCertificates(List.of(certificate))));
    }

    /** The certificate to trust. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** Makes a key for an office and vouches for it; the name is cut to 64 characters. */
    public Identity issue(OfficeNumber office, String name, KeyType type) {
        return issue(office, name, type, OFFICE_VALIDITY);
    }

    /** As above, for so long, but never longer than the authority itself. */
    public Identity issue(OfficeNumber office, String name, KeyType type, Duration validity) {
        Signatory owner = new Signatory.Office(office);
        return issue(owner, SubjectName.of(owner, name), type, validity);
    }

    /** Makes a P-256 key for a hub and vouches for it as long as for offices; the name is cut to 64 characters. */
    public Identity issueHub(String name) {
        Signatory hub = new Signatory.Hub(SubjectName.shortened(name));
        return issue(hub, SubjectName.of(hub, ""), KeyType.EC_P256, OFFICE_VALIDITY);
    }

    private Identity issue(Signatory owner, X500Name subject, KeyType type, Duration validity) {
        Instant start = start(clock);
        Instant last = certificate.getNotAfter().toInstant();
        Instant end = clock.instant().plus(validity).truncatedTo(ChronoUnit.SECONDS);
        KeyPair pair = type.generate();
        X509Certificate issued = new CertificateDraft(subject, pair.getPublic(), start, end.isAfter(last) ? last : end)
                .signedBy(certificate, key);
        return new Identity(owner, pair.getPrivate(), issued, List.of(issued, certificate));
    }

    private static Instant start(InstantSource clock) {
        return clock.instant().minus(CLOCK_DIFFERENCE).truncatedTo(ChronoUnit.SECONDS);
    }
}
