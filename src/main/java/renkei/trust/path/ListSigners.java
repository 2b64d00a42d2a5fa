package renkei.trust.path;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whose signature a revocation list may bear: the issuer's in the path, or one of the same name that is itself vouched for, as
 * when an authority renews its key or keeps one for lists (RFC 5280, 6.3.3 (f)).
 *
 * @param isGood whether the certificates of a path are not revoked
 */
record ListSigners(CertificatePath path, Question question, Instant now, Predicate<CertificatePath> isGood) {

    /** The issuer of the certificate at that place in the path first. */
    List<X509Certificate> above(int place) {
        X509Certificate issuer = path.certificates().get(place + 1);
        Set<X509Certificate> signers = new LinkedHashSet<>(List.of(issuer));
        Stream.of(path.certificates(), question.certificates(), question.anchors())
                .flatMap(Collection::stream)
                .filter(other -> other.getSubjectX500Principal().equals(issuer.getSubjectX500Principal()))
                .filter(other -> signers.contains(other) || isVouchedFor(other))
                .forEach(signers::add);
        return List.copyOf(signers);
    }

    private boolean isVouchedFor(X509Certificate other) {
        if (question.anchors().contains(other) || path.certificates().contains(other)) {
            return true;
        }
        try {
            Purpose.REVOCATION_LIST.demand(other);
            return isGood.test(PathSearch.find(question.about(other), now));
        } catch (PathRefused e) {
            return false;
        }
    }
}
