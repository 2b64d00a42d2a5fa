package renkei.trust.stamp;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority that vouches for time-stamping services, for tests. */
public final class StampAuthority {
    static final Provider PROVIDER = new BouncyCastleProvider();
    private static final Instant BEGINNING = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2045-01-01T00:00:00Z");

    private final KeyPair keys = pair();
    private final X509Certificate certificate;
    private long serial = 1;

    /** The key and certificate of a service. */
    public record Service(KeyPair keys, X509Certificate certificate) {}

    public StampAuthority(String name) {
        X500Name subject = new X500Name("CN=" + name);
        certificate = make(
                builder(subject, subject, keys, BEGINNING, END),
                new BasicConstraints(0),
                new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign),
                List.of());
    }

    public X509Certificate certificate() {
        return certificate;
    }

    /** A service whose certificate is for time-stamps. */
    public Service service() {
        return service(BEGINNING, END, KeyPurposeId.id_kp_timeStamping);
    }

    public Service service(Instant start, Instant end, KeyPurposeId... purposes) {
        KeyPair own = pair();
        X500Name issuer =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        X509v3CertificateBuilder builder = builder(issuer, new X500Name("CN=試験用時刻認証局"), own, start, end);
        return new Service(
                own,
                make(builder, new BasicConstraints(false), new KeyUsage(KeyUsage.digitalSignature), List.of(purposes)));
    }

    /** What the authority has revoked: nothing. */
    public X509CRL crl(Instant now) {
        return crl(certificate, keys.getPrivate(), now, Map.of());
    }

    /** A list of revoked certificates that holds for ten days. */
    public static X509CRL crl(
            X509Certificate issuer, PrivateKey key, Instant now, Map<X509Certificate, Instant> revoked) {
        try {
            JcaX509v2CRLBuilder builder = new JcaX509v2CRLBuilder(issuer, Date.from(now.minusSeconds(60)));
            builder.setNextUpdate(Date.from(now.plusSeconds(864_000)));
            revoked.forEach((each, since) ->
                    builder.addCRLEntry(each.getSerialNumber(), Date.from(since), CRLReason.keyCompromise));
            return new JcaX509CRLConverter().getCRL(builder.build(signer(key)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, KeyPair owner, Instant start, Instant end) {
        return new JcaX509v3CertificateBuilder(
                issuer, BigInteger.valueOf(serial++), Date.from(start), Date.from(end), subject, owner.getPublic());
    }

    private X509Certificate make(
            X509v3CertificateBuilder builder, BasicConstraints kind, KeyUsage usage, List<KeyPurposeId> purposes) {
        try {
            builder.addExtension(Extension.basicConstraints, true, kind);
            builder.addExtension(Extension.keyUsage, true, usage);
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(keys.getPublic()));
            if (!purposes.isEmpty()) {
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purposes.toArray(KeyPurposeId[]::new)));
            }
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer(keys.getPrivate())));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static ContentSigner signer(PrivateKey key) throws Exception {
        return new JcaContentSignerBuilder("SHA256withECDSA")
                .setProvider(PROVIDER)
                .build(key);
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
            generator.initialize(new ECGenParameterSpec("P-256"));
            return generator.generateKeyPair();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
