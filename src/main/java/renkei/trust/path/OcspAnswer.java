package renkei.trust.path;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;

/** A responder's answer about one certificate (RFC 6960, 4.2). */
final class OcspAnswer implements Statement {
    private final BasicOCSPResp response;
    private final SingleResp answer;

    private OcspAnswer(BasicOCSPResp response, SingleResp answer) {
        this.response = response;
        this.answer = answer;
    }

    /** The answer in these bytes, if it is successful and about exactly one certificate. */
    static Optional<OcspAnswer> parse(byte[] bytes) {
        try {
            OCSPResp outer = new OCSPResp(bytes);
            if (outer.getStatus() == OCSPResp.SUCCESSFUL
                    && outer.getResponseObject() instanceof BasicOCSPResp basic
                    && basic.getResponses().length == 1
                    && basic.getResponses()[0].getThisUpdate() != null
                    && hasOnlyKnown(basic)) {
                return Optional.of(new OcspAnswer(basic, basic.getResponses()[0]));
            }
            return Optional.empty();
        } catch (IOException | OCSPException | RuntimeException e) {
            // Bouncy Castle's parser reports hostile input through many unchecked exceptions.
            return Optional.empty();
        }
    }

    @Override
    public Instant thisUpdate() {
        return answer.getThisUpdate().toInstant();
    }

    /** Without that time there is always something newer (RFC 6960, 4.2.2.1): the answer is old at once. */
    @Override
    public Instant nextUpdate() {
        Date date = answer.getNextUpdate();
        return date == null ? thisUpdate() : date.toInstant();
    }

    /** Whether it answers the question with that nonce, if it names one: many responders give prepared answers without. */
    boolean answers(byte[] nonce) {
        Extension found = response.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
        return found == null || Arrays.equals(found.getExtnValue().getOctets(), nonce);
    }

    @Override
    public boolean speaksOf(Inquiry inquiry) {
        BigInteger serial = inquiry.certificate().getSerialNumber();
        return answer.getCertID().getSerialNumber().equals(serial)
                && OcspResponder.isIssuer(inquiry.issuer(), answer.getCertID())
                && new OcspResponder(response).maySpeakFor(inquiry);
    }

    @Override
    public Standing standing(Inquiry inquiry) {
        CertificateStatus status = answer.getCertStatus();
        if (status == CertificateStatus.GOOD) {
            return new Standing.Good();
        }
        return status instanceof RevokedStatus revoked
                ? revoked(revoked)
                : new Standing.Silent("the responder does not know it");
    }

    private Standing revoked(RevokedStatus status) {
        Instant since = status.getRevocationTime().toInstant();
        String reason = status.hasRevocationReason() ? "reason " + status.getRevocationReason() : "UNSPECIFIED";
        return new Standing.Revoked(since, reason);
    }

    private static boolean hasOnlyKnown(BasicOCSPResp response) {
        return response.getCriticalExtensionOIDs().isEmpty()
                && response.getResponses()[0].getCriticalExtensionOIDs().isEmpty();
    }
}
