package renkei.trust.path;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.operator.DefaultSignatureNameFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import renkei.trust.Gate;

/** Whoever signed an answer about revocation (RFC 6960, 4.2.2.2): the issuer itself, or who holds its licence to answer. */
final class OcspResponder {
    private static final int CERTIFICATE_LIMIT = 5;

    private final BasicOCSPResp response;

    OcspResponder(BasicOCSPResp response) {
        this.response = response;
    }

    boolean maySpeakFor(Inquiry inquiry) {
        return hasSigned(inquiry.issuer().getPublicKey()) || maySomebodyLicensed(inquiry);
    }

    /** Whether an answer is about certificates of that issuer: its name and its key. */
    static boolean isIssuer(X509Certificate issuer, CertificateID id) {
        try {
            return id.matchesIssuer(
                    new JcaX509CertificateHolder(issuer), new JcaDigestCalculatorProviderBuilder().build());
        } catch (GeneralSecurityException | OCSPException | OperatorCreationException | RuntimeException e) {
            return false;
        }
    }

    private boolean maySomebodyLicensed(Inquiry inquiry) {
        X509CertificateHolder[] holders = response.getCerts();
        return holders.length <= CERTIFICATE_LIMIT
                && Arrays.stream(holders).anyMatch(holder -> isLicensed(holder, inquiry));
    }

    /** Issued by the very issuer, for that purpose, and holding when it answered. */
    private boolean isLicensed(X509CertificateHolder holder, Inquiry inquiry) {
        try {
            X509Certificate licensed = new JcaX509CertificateConverter().getCertificate(holder);
            PathSearch.demandValid(licensed, response.getProducedAt().toInstant());
            Purpose.OCSP_RESPONSE.demand(licensed);
            return licensed.getIssuerX500Principal().equals(inquiry.issuer().getSubjectX500Principal())
                    && CertificateSignature.isRight(licensed, inquiry.issuer().getPublicKey())
                    && hasOnlyKnown(licensed)
                    && hasSigned(licensed.getPublicKey());
        } catch (GeneralSecurityException | PathRefused | RuntimeException e) {
            return false;
        }
    }

    private static boolean hasOnlyKnown(X509Certificate certificate) {
        return !certificate.hasUnsupportedCriticalExtension();
    }

    private boolean hasSigned(PublicKey key) {
        try {
            String name = new DefaultSignatureNameFinder().getAlgorithmName(response.getSignatureAlgorithmID());
            return Gate.signature(key, name, response.getTBSResponseData(), response.getSignature());
        } catch (RuntimeException e) {
            return false;
        }
    }
}
