package renkei.trust;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import renkei.sending.Content;
import renkei.trust.path.Paths;
import renkei.trust.stamp.Stamp;

/**
 * Accepts or refuses a container: the one place where that is decided. It must be whole and unambiguous, its signature
 * right, its documents those that were signed, and its signer an office or a hub that a trusted authority vouches for.
 *
 * <p>The signer is judged at the time that a time-stamp or evidence record proves. Where none does, at the time that the
 * signature claims, unless {@linkplain #asOf asked otherwise}.
 *
 * <p>Safe for use by many threads. Throws nothing because of what is in a container; Unavailable if the trust anchors
 * cannot be read.
 */
public final class Verifier {
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);

    private static final TrustAnchors NOBODY = TrustAnchors.of(Set.of());

    private final SignerTrust trust;
    private final StampTrust stamps;
    private final InstantSource clock;
    private final ContainerLimits limits;
    private final Optional<Instant> unprovedAsOf;

    /** @param anchors whom to believe about who signed; about time, nobody */
    public Verifier(TrustAnchors anchors, InstantSource clock, ContainerLimits limits) {
        this(anchors, new Paths(anchors::current), clock, limits);
    }

    /** @param paths to those anchors, with regard to revocation, say */
    public Verifier(TrustAnchors anchors, Paths paths, InstantSource clock, ContainerLimits limits) {
        this(
                new SignerTrust(anchors, paths),
                new StampTrust(NOBODY, new Paths(NOBODY::current), clock),
                clock,
                limits,
                Optional.empty());
    }

    private Verifier(
            SignerTrust trust,
            StampTrust stamps,
            InstantSource clock,
            ContainerLimits limits,
            Optional<Instant> unprovedAsOf) {
        this.trust = trust;
        this.stamps = stamps;
        this.clock = clock;
        this.limits = limits;
        this.unprovedAsOf = unprovedAsOf;
    }

    /**
     * One that also believes these authorities about time.
     *
     * @param paths to those anchors
     */
    public Verifier believing(TrustAnchors services, Paths paths) {
        return new Verifier(trust, new StampTrust(services, paths, clock), clock, limits, unprovedAsOf);
    }

    /** As above, without regard to revocation. */
    public Verifier believing(TrustAnchors services) {
        return believing(services, new Paths(services::current));
    }

    /**
     * One that takes no signer's word for the time: a signature whose time nothing proves is judged as of that moment too. For
     * whoever did not keep the container since it was signed.
     */
    public Verifier asOf(Instant moment) {
        return new Verifier(trust, stamps, clock, limits, Optional.of(moment));
    }

    /** The verdict on a container: what it holds and who signed it, or the first thing that is wrong. */
    public Verdict verify(Content container) {
        try {
            OpenedContainer opened = OpenedContainer.open(container, limits);
            SignatureFound signature = opened.signature();
            demandPast(signature.signedAt());
            Signatory signatory = trust.check(signature, signature.signedAt());
            Optional<Stamp> stamp = stamps.check(signature, opened.evidence());
            demandHolds(signature, stamp);
            return new Verdict.Valid(signatory, signature.signer(), signature.signedAt(), stamp, opened.documents());
        } catch (FlawFound e) {
            return e.verdict();
        }
    }

    /** Whether the signer is still to be believed at the time that is proved, or else at the moment asked for. */
    private void demandHolds(SignatureFound signature, Optional<Stamp> stamp) throws FlawFound {
        Optional<Instant> moment = stamp.map(Stamp::time).or(() -> unprovedAsOf);
        if (moment.isEmpty()) {
            return;
        }
        try {
            trust.check(signature, moment.get());
        } catch (FlawFound e) {
            boolean unproved = stamp.isEmpty() && e.verdict().flaw() == Flaw.CERTIFICATE_EXPIRED;
            throw unproved ? new FlawFound(Flaw.TIME_UNPROVED, e.verdict().detail(), e) : e;
        }
    }

    private void demandPast(Instant signedAt) throws FlawFound {
        if (signedAt.isAfter(clock.instant().plus(CLOCK_DIFFERENCE))) {
            throw new FlawFound(Flaw.SIGNED_IN_FUTURE, signedAt.toString());
        }
    }
}
