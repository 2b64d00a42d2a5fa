package renkei.trust.identity;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;
import renkei.trust.CertificateAuthority;
import renkei.trust.Pem;

/** Answers requests as an authority elsewhere would, with the key of one of ours. */
final class TestAuthority {
    private TestAuthority() {}

    static X509Certificate answer(
            CertificateAuthority authority, PKCS10CertificationRequest request, InstantSource clock) throws Exception {
        Path folder = Files.createTempDirectory("authority");
        authority.save(folder.resolve("ca"));
        PrivateKey key = Pem.privateKey(folder.resolve("ca/key.pem"));
        Instant now = clock.instant();
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                authority.certificate().getSubjectX500Principal(),
                BigInteger.valueOf(7),
                Date.from(now),
                Date.from(now.plus(Duration.ofDays(365))),
                new javax.security.auth.x500.X500Principal(request.getSubject().getEncoded()),
                new JcaPKCS10CertificationRequest(request).getPublicKey());
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key)));
    }
}
