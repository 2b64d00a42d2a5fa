package renkei.trust;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMException;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/** Keys and certificates as text (RFC 7468). Whatever cannot be read is Unavailable, and the text names the file. */
public final class Pem {
    private static final int FILE_LIMIT_BYTES = 1 << 20;
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private Pem() {}

    /** The private key in a file: PKCS#8, or what older tools write ({@code RSA PRIVATE KEY}, {@code EC PRIVATE KEY}). */
    public static PrivateKey privateKey(Path file) {
        try (PEMParser parser = new PEMParser(new StringReader(text(file)))) {
            for (Object part = parser.readObject(); part != null; part = parser.readObject()) {
                if (part instanceof PrivateKeyInfo info) {
                    return Providers.privateKey(info);
                }
                if (part instanceof PEMKeyPair pair) {
                    return Providers.privateKey(pair.getPrivateKeyInfo());
                }
            }
        } catch (PEMException | IllegalArgumentException e) {
            throw unreadable(file, "its private key is damaged, or neither RSA nor EC", e);
        } catch (IOException e) {
            throw unreadable(file, "it cannot be read", e);
        }
        throw new Unavailable(
                Failure.KEY_UNAVAILABLE,
                file + " has no private key without a password. Write it as PEM: openssl pkey -in … -out " + file);
    }

    /** The certificates in a file, one or more, in their order. */
    public static List<X509Certificate> certificates(Path file) {
        byte[] bytes = text(file).getBytes(StandardCharsets.ISO_8859_1);
        try {
            List<X509Certificate> found =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(bytes))
                            .stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            if (found.isEmpty()) {
                throw new CertificateException("no certificate");
            }
            return found;
        } catch (CertificateException e) {
            throw unreadable(file, "it holds no certificate that can be read", e);
        }
    }

    /** A private key, PKCS#8. */
    public static byte[] ofKey(PrivateKey key) {
        return block("PRIVATE KEY", key.getEncoded());
    }

    /** Certificates, in that order. */
    public static byte[] ofCertificates(List<X509Certificate> certificates) {
        StringBuilder text = new StringBuilder();
        try {
            for (X509Certificate certificate : certificates) {
                text.append(new String(block("CERTIFICATE", certificate.getEncoded()), StandardCharsets.US_ASCII));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that cannot be written", e);
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** A request for a certificate (PKCS#10), as authorities want it. */
    public static byte[] ofRequest(byte[] request) {
        return block("CERTIFICATE REQUEST", request);
    }

    private static byte[] block(String label, byte[] bytes) {
        String text =
                "-----BEGIN " + label + "-----\n" + BASE64.encodeToString(bytes) + "\n-----END " + label + "-----\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** What is in a file of at most 1 MiB, byte for byte. */
    public static String text(Path file) {
        try {
            if (Files.size(file) > FILE_LIMIT_BYTES) {
                throw new IOException("larger than " + FILE_LIMIT_BYTES + " bytes");
            }
            // Certificates in binary form (DER) pass too: Latin-1 keeps every byte.
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (NoSuchFileException e) {
            throw unreadable(file, "it does not exist", e);
        } catch (IOException e) {
            throw unreadable(file, "it cannot be read", e);
        }
    }

    private static Unavailable unreadable(Path file, String why, Exception cause) {
        return new Unavailable(Failure.KEY_UNAVAILABLE, file + ": " + why, cause);
    }
}
