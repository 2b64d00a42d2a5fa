package renkei.trust;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import renkei.trust.path.Paths;
import renkei.trust.stamp.EvidenceRecords;
import renkei.trust.stamp.Stamp;
import renkei.trust.stamp.StampCheck;
import renkei.trust.stamp.StampRefused;

/**
 * Decides what proves the time of a signature: its own time-stamp, or the container's evidence record. Where nobody is
 * believed about time, a stamp that is right but for that proves nothing, and its container is judged as one without.
 */
final class StampTrust {
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);

    private final TrustAnchors services;
    private final StampCheck stamps;
    private final EvidenceRecords records;

    /** @param paths to those who are believed about time */
    StampTrust(TrustAnchors services, Paths paths, InstantSource clock) {
        this.services = services;
        this.stamps = new StampCheck(paths, clock);
        this.records = new EvidenceRecords(stamps);
    }

    /** The earliest stamp that is believed, if there is one. */
    Optional<Stamp> check(SignatureFound signature, Optional<EvidenceEntry> evidence) throws FlawFound {
        Optional<Stamp> own = Optional.empty();
        if (signature.token().isPresent()) {
            SignatureFound.Token token = signature.token().get();
            own = believed(() -> stamps.check(token.encoded().bytes(), token.signatureValue()), signature.signedAt());
        }
        Optional<Stamp> shared = Optional.empty();
        if (evidence.isPresent()) {
            EvidenceEntry entry = evidence.get();
            shared = believed(() -> records.check(entry.record().bytes(), entry.files()), signature.signedAt());
        }
        return Stream.of(own, shared).flatMap(Optional::stream).min(Comparator.comparing(Stamp::time));
    }

    @FunctionalInterface
    private interface Check {
        Stamp run() throws StampRefused;
    }

    private Optional<Stamp> believed(Check check, Instant signedAt) throws FlawFound {
        try {
            Stamp stamp = check.run();
            if (signedAt.isAfter(stamp.latest().plus(CLOCK_DIFFERENCE))) {
                throw new FlawFound(Flaw.STAMP_TIME_WRONG, stamp.time() + " < " + signedAt);
            }
            return Optional.of(stamp);
        } catch (StampRefused e) {
            Flaw flaw =
                    switch (e.flaw()) {
                        case BROKEN -> Flaw.STAMP_BROKEN;
                        case INVALID -> Flaw.STAMP_INVALID;
                        case UNTRUSTED -> Flaw.STAMP_UNTRUSTED;
                        case IN_FUTURE -> Flaw.STAMP_TIME_WRONG;
                    };
            if (flaw == Flaw.STAMP_UNTRUSTED && services.current().isEmpty()) {
                return Optional.empty();
            }
            throw new FlawFound(flaw, e.detail(), e);
        }
    }
}
