package renkei.trust;

import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import renkei.sending.Content;
import renkei.trust.path.Paths;
import renkei.trust.path.Revocation;

/** Three who judge the same containers at the same time by the same authorities and revocation lists. */
record Judges(Verifier ours, OpensslJudge openssl, DssJudge dss) {
    private static final Duration LATER = Duration.ofDays(3 * 366);

    /** Those who judge on the day of the signature. */
    static Judges then(Specimens specimens, Path folder) throws Exception {
        return at(Trial.NOW.plusSeconds(60), specimens.lists(Trial.NOW.plusSeconds(60)), specimens, folder);
    }

    /** Those who judge when every office's certificate has expired, with lists from two days after the signature. */
    static Judges later(Specimens specimens, Path folder) throws Exception {
        return at(Trial.NOW.plus(LATER), specimens.lists(Trial.NOW.plus(Duration.ofDays(2))), specimens, folder);
    }

    private static Judges at(Instant now, List<X509CRL> lists, Specimens specimens, Path folder) throws Exception {
        InstantSource clock = InstantSource.fixed(now);
        TrustAnchors anchors = TrustAnchors.of(Set.of(Trial.AUTHORITY.certificate()));
        TrustAnchors services = TrustAnchors.of(Set.of(specimens.stampAnchor()));
        Verifier ours = new Verifier(
                        anchors,
                        new Paths(anchors::current, Revocation.asFarAsKnown(lists, clock)),
                        clock,
                        ContainerLimits.USUAL)
                .believing(services, new Paths(services::current, Revocation.asFarAsKnown(lists, clock)))
                .asOf(now);
        return new Judges(
                ours,
                new OpensslJudge(folder, List.of(Trial.AUTHORITY.certificate()), lists, now),
                new DssJudge(List.of(Trial.AUTHORITY.certificate(), specimens.stampAnchor()), lists, now));
    }

    /** Our verdict in short: who signed and what proves the time, or the code of the flaw. */
    String ours(Content container) {
        Verdict verdict = ours.verify(container);
        return verdict instanceof Verdict.Valid valid
                ? valid.signer() + (valid.stamp().isPresent() ? " proved" : " claimed")
                : ((Verdict.Invalid) verdict).flaw().code();
    }
}
