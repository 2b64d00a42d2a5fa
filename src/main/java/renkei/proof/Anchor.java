package renkei.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import renkei.sending.Content;

/**
 * An authority that the hub believes, whose certificate goes along. Only the certificate: whatever else lies in the hub's
 * files stays there.
 *
 * @param file below the folder of the proof
 * @param sha256 fingerprint of the certificate, by which it is compared with one from elsewhere
 * @param until ISO 8601
 */
record Anchor(String file, String subject, String sha256, String until) {
    private static final Base64.Encoder BASE64 = Base64.getMimeEncoder(64, new byte[] {'\n'});

    /** Puts each certificate into the folder; ordered by fingerprint. */
    static List<Anchor> put(Set<X509Certificate> certificates, ProofFolder folder) throws IOException {
        List<Anchor> anchors = new ArrayList<>();
        for (X509Certificate certificate : certificates) {
            Content der = Content.of(encoded(certificate));
            String pem = "-----BEGIN CERTIFICATE-----\n" + BASE64.encodeToString(der.bytes())
                    + "\n-----END CERTIFICATE-----\n";
            String fingerprint = der.digest().hex();
            anchors.add(new Anchor(
                    folder.put(
                            "trust",
                            fingerprint.substring(0, 16) + ".pem",
                            Content.of(pem.getBytes(StandardCharsets.US_ASCII))),
                    certificate.getSubjectX500Principal().getName(),
                    fingerprint,
                    certificate.getNotAfter().toInstant().toString()));
        }
        anchors.sort(Comparator.comparing(Anchor::sha256));
        return anchors;
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }
}
