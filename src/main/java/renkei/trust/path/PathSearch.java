package renkei.trust.path;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
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
 * Finds a path from a certificate to an authority that is trusted (RFC 5280, 6), by Java's own builder, with the given
 * anchors only: never those that Java brings along, and never over the network.
 */
final class PathSearch {
    /** Certificates between the first and the anchor, self-issued ones not counted. */
    private static final int LONGEST_PATH = 4;

    private PathSearch() {}

    /** The path, without regard to revocation. */
    static CertificatePath find(Question question, Instant time) throws PathRefused {
        X509Certificate leaf = question.leaf();
        if (question.anchors().isEmpty()) {
            throw new PathRefused(PathFlaw.UNTRUSTED, "–");
        }
        try {
            PKIXCertPathBuilderResult result = (PKIXCertPathBuilderResult)
                    CertPathBuilder.getInstance("PKIX", "SUN").build(parameters(question, time));
            List<X509Certificate> path = new ArrayList<>();
            result.getCertPath().getCertificates().forEach(step -> path.add((X509Certificate) step));
            X509Certificate anchor = result.getTrustAnchor().getTrustedCert();
            demandValid(anchor, time); // RFC 5280 leaves it out
            if (!path.contains(anchor)) {
                path.add(anchor);
            }
            return new CertificatePath(path);
        } catch (CertPathBuilderException e) {
            throw new PathRefused(
                    PathFlaw.UNTRUSTED, leaf.getIssuerX500Principal().getName(), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java can check a path", e);
        }
    }

    static void demandValid(X509Certificate certificate, Instant time) throws PathRefused {
        Instant start = certificate.getNotBefore().toInstant();
        Instant end = certificate.getNotAfter().toInstant();
        if (time.isBefore(start) || time.isAfter(end)) {
            throw new PathRefused(PathFlaw.EXPIRED, start + " – " + end);
        }
    }

    private static PKIXBuilderParameters parameters(Question question, Instant time) throws GeneralSecurityException {
        Set<TrustAnchor> anchors = question.anchors().stream()
                .map(anchor -> new TrustAnchor(anchor, null))
                .collect(Collectors.toSet());
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(question.leaf());
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
        parameters.addCertStore(
                CertStore.getInstance("Collection", new CollectionCertStoreParameters(question.certificates())));
        parameters.setDate(Date.from(time));
        parameters.setRevocationEnabled(false);
        parameters.setMaxPathLength(LONGEST_PATH);
        parameters.addCertPathChecker(new CertificateSignature(question.anchors()));
        return parameters;
    }
}
