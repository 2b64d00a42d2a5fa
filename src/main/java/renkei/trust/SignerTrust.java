package renkei.trust;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CertificateParsingException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides whether a signer is an office, or a hub, that a trusted authority vouched for when it signed (RFC 5280, 6). There is no
 * revocation: to stop trusting one office, its authority or its entry in the directory has to go.
 */
final class SignerTrust {
    private static final int LONGEST_PATH = 4;
    private static final int DIGITAL_SIGNATURE = 0;
    /** Any purpose, e-mail, client, and documents (RFC 9336): what certificates of people and organizations are made for. */
    private static final Set<String> PURPOSES =
            Set.of("2.5.29.37.0", "1.3.6.1.5.5.7.3.4", "1.3.6.1.5.5.7.3.2", "1.3.6.1.5.5.7.3.36");

    private final TrustAnchors anchors;
    private final ProvedPaths proved = new ProvedPaths();

    SignerTrust(TrustAnchors anchors) {
        this.anchors = anchors;
    }

    Signatory check(SignatureFound signature) throws FlawFound {
        X509Certificate signer = signature.signer();
        demandValid(signer, signature.signedAt());
        demandPurpose(signer);
        ProvedPaths.Key key = new ProvedPaths.Key(signature.certificates(), anchors.current());
        if (!proved.covers(key, signature.signedAt())) {
            proved.add(key, path(key, signature.signedAt()));
        }
        return Subject.signatory(signer)
                .orElseThrow(() -> new FlawFound(
                        Flaw.SIGNER_NOT_AN_OFFICE,
                        signer.getSubjectX500Principal().getName()));
    }

    private static void demandValid(X509Certificate certificate, Instant time) throws FlawFound {
        if (time.isBefore(certificate.getNotBefore().toInstant())
                || time.isAfter(certificate.getNotAfter().toInstant())) {
            throw new FlawFound(
                    Flaw.CERTIFICATE_EXPIRED,
                    certificate.getNotBefore().toInstant() + " – "
                            + certificate.getNotAfter().toInstant());
        }
    }

    private static void demandPurpose(X509Certificate certificate) throws FlawFound {
        boolean[] usage = certificate.getKeyUsage();
        List<String> purposes;
        try {
            purposes = certificate.getExtendedKeyUsage();
        } catch (CertificateParsingException e) {
            throw new FlawFound(Flaw.WRONG_PURPOSE, "extended key usage", e);
        }
        if (Subject.isAuthority(certificate)
                || usage == null
                || !usage[DIGITAL_SIGNATURE]
                || (purposes != null && purposes.stream().noneMatch(PURPOSES::contains))) {
            throw new FlawFound(
                    Flaw.WRONG_PURPOSE, certificate.getSubjectX500Principal().getName());
        }
    }

    /** The signer's certificate, those between, and the anchor's. */
    private static List<X509Certificate> path(ProvedPaths.Key key, Instant time) throws FlawFound {
        X509Certificate signer = key.certificates().get(0);
        Set<TrustAnchor> anchors = key.anchors().stream()
                .map(anchor -> new TrustAnchor(anchor, null))
                .collect(Collectors.toSet());
        if (anchors.isEmpty()) {
            throw new FlawFound(Flaw.SIGNER_UNTRUSTED, "–");
        }
        try {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(signer);
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
            parameters.addCertStore(
                    CertStore.getInstance("Collection", new CollectionCertStoreParameters(key.certificates())));
            parameters.setDate(Date.from(time));
            parameters.setRevocationEnabled(false);
            parameters.setMaxPathLength(LONGEST_PATH);
            PKIXCertPathBuilderResult result = (PKIXCertPathBuilderResult)
                    CertPathBuilder.getInstance("PKIX", "SUN").build(parameters);
            X509Certificate anchor = result.getTrustAnchor().getTrustedCert();
            demandValid(anchor, time); // RFC 5280 leaves it out
            List<X509Certificate> path = new ArrayList<>(List.of(anchor));
            result.getCertPath().getCertificates().forEach(step -> path.add((X509Certificate) step));
            return path;
        } catch (CertPathBuilderException e) {
            throw new FlawFound(
                    Flaw.SIGNER_UNTRUSTED, signer.getIssuerX500Principal().getName(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java can check a path", e);
        }
    }
}
