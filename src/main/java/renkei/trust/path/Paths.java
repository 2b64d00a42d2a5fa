package renkei.trust.path;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Decides whether a certificate is vouched for by a trusted authority, for a purpose and at a time (RFC 5280, 6), is not
 * revoked, and has the key that was agreed on if one was.
 *
 * <p>Paths that were proved are remembered; revocation and pins are looked at every time, which costs no more than looking
 * up a number. Safe for use by many threads.
 */
public final class Paths {
    private static final int CERTIFICATE_LIMIT = 20;

    private final Supplier<Set<X509Certificate>> anchors;
    private final Revocation revocation;
    private final Pins pins;
    private final ProvedPaths proved = new ProvedPaths();

    /** @param anchors the authorities' certificates that are trusted, as they are now */
    public Paths(Supplier<Set<X509Certificate>> anchors, Revocation revocation, Pins pins) {
        this.anchors = anchors;
        this.revocation = revocation;
        this.pins = pins;
    }

    /** Without regard to pins. */
    public Paths(Supplier<Set<X509Certificate>> anchors, Revocation revocation) {
        this(anchors, revocation, Pins.none());
    }

    /** Without regard to revocation and pins. */
    public Paths(Supplier<Set<X509Certificate>> anchors) {
        this(anchors, Revocation.off(), Pins.none());
    }

    /** Throws PathRefused unless what is claimed holds. */
    public static void judge(Claim claim) throws PathRefused {
        Revocation revocation = claim.lists().isEmpty() ? Revocation.off() : Revocation.by(claim.lists(), claim.at());
        new Paths(claim::anchors, revocation, Pins.none())
                .check(claim.certificates().get(0), claim.certificates(), claim.at(), claim.purpose());
    }

    /**
     * The path from a certificate to an anchor. Throws Unavailable (key-unavailable) if anchors, lists or pins cannot be
     * read.
     *
     * @param others certificates that may lie between, at most 20, in no order
     * @param at when the certificate was used
     */
    public CertificatePath check(X509Certificate leaf, Collection<X509Certificate> others, Instant at, Purpose purpose)
            throws PathRefused {
        PathSearch.demandValid(leaf, at);
        purpose.demand(leaf);
        Set<X509Certificate> all = new LinkedHashSet<>(List.of(leaf));
        all.addAll(others);
        if (all.size() > CERTIFICATE_LIMIT) {
            throw new PathRefused(PathFlaw.UNTRUSTED, all.size() + " certificates");
        }
        Question question = new Question(List.copyOf(all), anchors.get());
        CertificatePath path = unrevoked(question, at);
        pins.demand(path);
        return path;
    }

    /** Where an authority between is revoked, another that is cross-certified may lead to an anchor as well. */
    private CertificatePath unrevoked(Question question, Instant at) throws PathRefused {
        CertificatePath path = find(question, at);
        try {
            revocation.demand(path, question, at);
            return path;
        } catch (PathRefused e) {
            Optional<Question> rest = e.culprit()
                    .filter(culprit -> !culprit.equals(question.leaf()))
                    .filter(question.certificates()::contains)
                    .map(question::without);
            if (rest.isEmpty()) {
                throw e;
            }
            try {
                return unrevoked(rest.get(), at);
            } catch (PathRefused without) {
                throw e;
            }
        }
    }

    private CertificatePath find(Question question, Instant at) throws PathRefused {
        Optional<CertificatePath> known = proved.find(question, at);
        if (known.isPresent()) {
            return known.get();
        }
        CertificatePath path = PathSearch.find(question, at);
        proved.add(question, path);
        return path;
    }
}
