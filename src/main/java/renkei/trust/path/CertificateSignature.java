package renkei.trust.path;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertPathValidatorException;
import java.security.cert.Certificate;
import java.security.cert.PKIXCertPathChecker;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import renkei.trust.Gate;

/** Makes Java's search for paths ask the gate about every signature, so that it looks on where one is not accepted. */
final class CertificateSignature extends PKIXCertPathChecker {
    private final Set<X509Certificate> anchors;
    private Optional<X509Certificate> issuer = Optional.empty();

    CertificateSignature(Set<X509Certificate> anchors) {
        this.anchors = anchors;
    }

    /** Whether a certificate is signed with the private key to that key. */
    static boolean isRight(X509Certificate certificate, PublicKey key) {
        try {
            return Gate.signature(
                    key, certificate.getSigAlgName(), certificate.getTBSCertificate(), certificate.getSignature());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** From the anchor to the leaf: that order only. */
    @Override
    public void init(boolean forward) throws CertPathValidatorException {
        if (forward) {
            throw new CertPathValidatorException("not in that order");
        }
        issuer = Optional.empty();
    }

    @Override
    public boolean isForwardCheckingSupported() {
        return false;
    }

    @Override
    public Set<String> getSupportedExtensions() {
        return Set.of();
    }

    @Override
    public void check(Certificate certificate, Collection<String> unresolved) throws CertPathValidatorException {
        X509Certificate checked = (X509Certificate) certificate;
        Collection<X509Certificate> issuers = issuer.map(List::of).orElseGet(() -> List.copyOf(anchors));
        if (issuers.stream()
                .filter(one -> one.getSubjectX500Principal().equals(checked.getIssuerX500Principal()))
                .noneMatch(one -> isRight(checked, one.getPublicKey()))) {
            throw new CertPathValidatorException("the signature of a certificate is not accepted");
        }
        issuer = Optional.of(checked);
    }

    @Override
    public Object clone() {
        CertificateSignature copy = (CertificateSignature) super.clone();
        copy.issuer = issuer;
        return copy;
    }
}
