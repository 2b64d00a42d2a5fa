package renkei.trust.path;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Asks a responder about one certificate, with a nonce of 32 bytes (RFC 6960, 4.1; RFC 9654). */
final class OcspQuestion {
    private static final int NONCE_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final CertificateID id;

    private OcspQuestion(CertificateID id) {
        this.id = id;
    }

    /** The question about the certificate of an inquiry; its issuer is named by SHA-1, which every responder knows. */
    static Optional<OcspQuestion> about(Inquiry inquiry) {
        try {
            return Optional.of(new OcspQuestion(new CertificateID(
                    new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1),
                    new JcaX509CertificateHolder(inquiry.issuer()),
                    inquiry.certificate().getSerialNumber())));
        } catch (GeneralSecurityException | OCSPException | OperatorCreationException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** One per certificate. */
    String name() {
        return HexFormat.of().formatHex(id.getIssuerKeyHash()) + " "
                + id.getSerialNumber().toString(16);
    }

    /** What the responder answers to a question of its own, if it answers that one. */
    Optional<byte[]> ask(RevocationClient client, URI place) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            // The nonce is an octet string within the extension's octet string.
            byte[] wrapped = new DEROctetString(nonce).getEncoded();
            byte[] request = new OCSPReqBuilder()
                    .addRequest(id)
                    .setRequestExtensions(
                            new Extensions(new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, wrapped)))
                    .build()
                    .getEncoded();
            return client.answer(place, request).filter(bytes -> OcspAnswer.parse(bytes)
                    .filter(answer -> answer.answers(wrapped))
                    .isPresent());
        } catch (IOException | OCSPException e) {
            return Optional.empty();
        }
    }
}
