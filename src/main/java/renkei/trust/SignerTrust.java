package renkei.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import renkei.trust.path.PathFlaw;
import renkei.trust.path.PathRefused;
import renkei.trust.path.Paths;
import renkei.trust.path.Purpose;

/** Decides whether a signer is an office, or a hub, that a trusted authority vouched for at a time. */
final class SignerTrust {
    private final TrustAnchors anchors;
    private final Paths paths;

    /** @param paths to those anchors */
    SignerTrust(TrustAnchors anchors, Paths paths) {
        this.anchors = anchors;
        this.paths = paths;
    }

    Signatory check(SignatureFound signature, Instant at) throws FlawFound {
        List<X509Certificate> certificates = signature.certificates();
        try {
            paths.check(
                    signature.signer(), certificates.subList(1, certificates.size()), at, Purpose.DOCUMENT_SIGNATURE);
        } catch (PathRefused e) {
            throw new FlawFound(flaw(e.flaw()), e.detail(), e);
        }
        return anchors.subjects()
                .signatory(signature.signer())
                .orElseThrow(() -> new FlawFound(
                        Flaw.SIGNER_NOT_AN_OFFICE,
                        signature.signer().getSubjectX500Principal().getName()));
    }

    private static Flaw flaw(PathFlaw flaw) {
        return switch (flaw) {
            case EXPIRED -> Flaw.CERTIFICATE_EXPIRED;
            case WRONG_PURPOSE -> Flaw.WRONG_PURPOSE;
            case UNTRUSTED -> Flaw.SIGNER_UNTRUSTED;
            case REVOKED -> Flaw.REVOKED;
            case REVOCATION_UNKNOWN -> Flaw.REVOCATION_UNKNOWN;
            case NOT_PINNED -> Flaw.NOT_PINNED;
        };
    }
}
