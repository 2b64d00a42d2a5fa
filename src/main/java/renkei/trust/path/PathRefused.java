package renkei.trust.path;

import java.security.cert.X509Certificate;
import java.util.Optional;

/** A certificate is not believed: the first thing that is wrong, and what it concerns. */
public final class PathRefused extends Exception {
    private final PathFlaw flaw;
    private final String detail;
    private final transient Optional<X509Certificate> culprit;

    PathRefused(PathFlaw flaw, String detail) {
        super(flaw + ": " + detail);
        this.flaw = flaw;
        this.detail = detail;
        this.culprit = Optional.empty();
    }

    PathRefused(PathFlaw flaw, String detail, Throwable cause) {
        super(flaw + ": " + detail, cause);
        this.flaw = flaw;
        this.detail = detail;
        this.culprit = Optional.empty();
    }

    /** @param culprit the one certificate of the path without which it might be right */
    PathRefused(PathFlaw flaw, X509Certificate culprit, String why) {
        super(flaw + ": " + why);
        this.flaw = flaw;
        this.detail = culprit.getSubjectX500Principal().getName() + ", " + why;
        this.culprit = Optional.of(culprit);
    }

    public PathFlaw flaw() {
        return flaw;
    }

    Optional<X509Certificate> culprit() {
        return culprit;
    }

    /** What it concerns, such as a name or a time; for people. */
    public String detail() {
        return detail;
    }
}
