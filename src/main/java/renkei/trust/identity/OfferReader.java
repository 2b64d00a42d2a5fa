package renkei.trust.identity;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Provider;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;
import renkei.trust.Pem;
import renkei.trust.SigningKey;

/**
 * Reads keys and certificates out of files: PEM, encrypted or not, single certificates in binary form (DER), PKCS#12.
 *
 * @param entry the one entry of a PKCS#12 file that is wanted, if not all
 */
public record OfferReader(Optional<Password> password, Optional<String> entry) {

    private static final Provider CIPHERS = new BouncyCastleProvider();

    /** Everything in those files. Throws Refused, or Unavailable if a file is not there or too large. */
    public Offer read(List<Path> files) {
        Offer all = Offer.none();
        for (Path file : files) {
            all = all.and(read(file));
        }
        return all;
    }

    private Offer read(Path file) {
        String text = Pem.text(file);
        try {
            return text.contains("-----BEGIN ")
                    ? pem(text, file)
                    : binary(text.getBytes(StandardCharsets.ISO_8859_1), file);
        } catch (IOException | CertificateException | RuntimeException e) {
            if (e instanceof Refused refused) {
                throw refused;
            }
            // Parsers quote what they read, and report hostile input through many unchecked exceptions.
            throw new Refused(Refused.Reason.UNREADABLE, file.toString());
        }
    }

    private Offer binary(byte[] bytes, Path file) throws CertificateException {
        try {
            return new Offer(List.of(), List.of(certificate(new X509CertificateHolder(bytes))));
        } catch (IOException e) {
            return new Pkcs12File(bytes, file.toString()).open(password, entry);
        }
    }

    private Offer pem(String text, Path file) throws IOException, CertificateException {
        List<SigningKey> keys = new ArrayList<>();
        List<X509Certificate> certificates = new ArrayList<>();
        try (PEMParser parser = new PEMParser(new StringReader(text))) {
            for (Object part = parser.readObject(); part != null; part = parser.readObject()) {
                if (part instanceof X509CertificateHolder holder) {
                    certificates.add(certificate(holder));
                } else if (part instanceof PrivateKeyInfo info) {
                    keys.add(SigningKey.ofFile(info));
                } else if (part instanceof PEMKeyPair pair) {
                    keys.add(SigningKey.ofFile(pair.getPrivateKeyInfo()));
                } else if (part instanceof PKCS8EncryptedPrivateKeyInfo encrypted) {
                    keys.add(SigningKey.ofFile(decrypted(encrypted, file)));
                }
            }
        }
        if (keys.isEmpty() && certificates.isEmpty()) {
            throw new Refused(Refused.Reason.UNREADABLE, file.toString());
        }
        return new Offer(keys, certificates);
    }

    private PrivateKeyInfo decrypted(PKCS8EncryptedPrivateKeyInfo encrypted, Path file) {
        Password given = password.orElseThrow(() -> new Refused(Refused.Reason.PASSWORD_MISSING, file.toString()));
        try {
            return encrypted.decryptPrivateKeyInfo(new JceOpenSSLPKCS8DecryptorProviderBuilder()
                    .setProvider(CIPHERS)
                    .build(given.characters()));
        } catch (PKCSException | OperatorCreationException e) {
            throw new Refused(Refused.Reason.PASSWORD_WRONG, file.toString());
        }
    }

    private static X509Certificate certificate(X509CertificateHolder holder) throws CertificateException {
        return new JcaX509CertificateConverter().getCertificate(holder);
    }
}
