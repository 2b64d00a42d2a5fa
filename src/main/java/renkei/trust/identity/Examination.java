package renkei.trust.identity;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import renkei.trust.Flaw;
import renkei.trust.Identity;
import renkei.trust.Signatory;
import renkei.trust.SigningKey;
import renkei.trust.SigningProbe;
import renkei.trust.TrustAnchors;
import renkei.trust.Verdict;

/** Judges what is offered: one key and certificate that belong together, are the owner's, and would be believed. */
final class Examination {
    private final TrustAnchors anchors;
    private final InstantSource clock;

    Examination(TrustAnchors anchors, InstantSource clock) {
        this.anchors = anchors;
        this.clock = clock;
    }

    private record Candidate(SigningKey key, X509Certificate certificate) {}

    /** The one identity of the owner among what is offered. Throws Refused if there is none, or it would not be believed. */
    Identity pass(Owner owner, Offer offer) {
        List<Candidate> pairs = new ArrayList<>();
        for (SigningKey key : offer.keys()) {
            offer.certificates().stream()
                    .filter(key::belongsTo)
                    .forEach(certificate -> pairs.add(new Candidate(key, certificate)));
        }
        if (pairs.isEmpty()) {
            throw new Refused(Refused.Reason.CERTIFICATE_MISSING, "");
        }
        List<Candidate> own = pairs.stream()
                .filter(pair -> named(pair.certificate()).filter(owner::is).isPresent())
                .toList();
        if (own.size() > 1) {
            throw new Refused(Refused.Reason.SEVERAL_ENTRIES, String.valueOf(own.size()));
        }
        Candidate found = own.stream()
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refused.Reason.OTHER_OWNER,
                        pairs.get(0).certificate().getSubjectX500Principal().getName()));
        Identity identity =
                new Identity(named(found.certificate()).orElseThrow(), found.key(), offer.chain(found.certificate()));
        demandBelieved(identity);
        return identity;
    }

    /** A certificate that begins where the one before ends is judged as of its beginning. */
    private void demandBelieved(Identity identity) {
        Instant now = clock.instant();
        Instant start = identity.certificate().getNotBefore().toInstant();
        Optional<Verdict.Invalid> refusal =
                new SigningProbe(anchors).refusal(identity, start.isAfter(now) ? start : now);
        if (refusal.isPresent()) {
            Flaw flaw = refusal.get().flaw();
            throw new Refused(Refused.Reason.WOULD_BE_REFUSED, refusal.get().detail(), Optional.of(flaw));
        }
    }

    private Optional<Signatory> named(X509Certificate certificate) {
        return anchors.subjects().signatory(certificate);
    }
}
