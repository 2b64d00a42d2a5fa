package renkei.trust.identity;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.Provider;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import renkei.trust.SigningKey;

/** A request for a certificate (PKCS#10, RFC 2986), signed with the key that it is for. */
record CertificateRequest(X500Name subject) {
    private static final Duration DAY = Duration.ofDays(1);

    /** The request in binary form. */
    byte[] sign(KeyPair pair, Provider provider) {
        try {
            return new JcaPKCS10CertificationRequestBuilder(subject, pair.getPublic())
                    .build(signer(pair, provider))
                    .getEncoded();
        } catch (OperatorCreationException | IOException e) {
            throw new IllegalStateException("cannot request a certificate for " + subject, e);
        }
    }

    /** A certificate of the key by itself, over since yesterday: nobody believes it. */
    X509Certificate placeholder(KeyPair pair, Provider provider, Instant now) {
        try {
            JcaX509v3CertificateBuilder draft = new JcaX509v3CertificateBuilder(
                    subject,
                    BigInteger.ONE,
                    Date.from(now.minus(DAY.multipliedBy(2))),
                    Date.from(now.minus(DAY)),
                    subject,
                    pair.getPublic());
            return new JcaX509CertificateConverter().getCertificate(draft.build(signer(pair, provider)));
        } catch (OperatorCreationException | CertificateException e) {
            throw new IllegalStateException("cannot keep a key for " + subject, e);
        }
    }

    private static ContentSigner signer(KeyPair pair, Provider provider) throws OperatorCreationException {
        SigningKey key = new SigningKey(pair.getPrivate(), provider);
        return new JcaContentSignerBuilder(key.signatureName())
                .setProvider(provider)
                .build(pair.getPrivate());
    }
}
