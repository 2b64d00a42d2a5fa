package renkei.ledger.archive;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import renkei.folder.Series;
import renkei.sending.Content;
import renkei.sending.Digest;
import renkei.trust.Signatory;
import renkei.trust.Verifier;

/** Goes through a series from its first file to its last, and stops at the first that is not right. */
final class SeriesWalk {
    private final Kind kind;
    private final Series series;
    private final Trusted trusted;

    /**
     * Whose evidence is believed.
     *
     * @param hub the hub that must have signed; is asked only if there is something to verify
     */
    record Trusted(Verifier verifier, Supplier<Signatory> hub) {}

    /** What a kind of evidence demands of each file, beside its signature. */
    interface Step {
        /** Judges a file that should name this one as the one before. */
        void judge(Content container, long number, Digest before) throws FlawSeen;
    }

    SeriesWalk(Kind kind, Series series, Trusted trusted) {
        this.kind = kind;
        this.series = series;
        this.trusted = trusted;
    }

    /** The first thing that is wrong; tells of each file that is right. */
    Optional<EvidenceFinding> walk(Step step, Runnable fileDone) {
        Link before = Link.START;
        for (Series.Entry entry : series.list()) {
            long number = before.number() + 1;
            if (entry.number() > number) {
                return missing(number);
            }
            Content container = Content.of(series.read(entry));
            try {
                if (entry.number() < number) {
                    throw new FlawSeen(EvidenceFlaw.LINK_BROKEN, "number " + entry.number() + " twice");
                }
                step.judge(container, number, before.digest());
            } catch (FlawSeen e) {
                return Optional.of(e.of(kind, entry.number(), entry.name()));
            }
            before = Link.of(number, container);
            fileDone.run();
        }
        return Optional.empty();
    }

    /** Demands that the hub signed. */
    Sealed open(Content container) throws FlawSeen {
        Sealed sealed = Sealed.open(container, trusted.verifier());
        if (!sealed.hub().equals(trusted.hub().get())) {
            throw new FlawSeen(EvidenceFlaw.SIGNER_FOREIGN, sealed.hub().name());
        }
        return sealed;
    }

    /** What is wrong if the series does not hold a file that is named elsewhere. */
    Optional<EvidenceFinding> demandPresent(Link named) {
        if (named.number() == 0) {
            return Optional.empty();
        }
        List<Series.Entry> found = series.list().stream()
                .filter(entry -> entry.number() == named.number())
                .toList();
        if (found.isEmpty()) {
            return missing(named.number());
        }
        boolean same = Content.of(series.read(found.get(0))).digest().equals(named.digest());
        return same
                ? Optional.empty()
                : Optional.of(new FlawSeen(EvidenceFlaw.LINK_BROKEN, "")
                        .of(kind, named.number(), found.get(0).name()));
    }

    private Optional<EvidenceFinding> missing(long number) {
        return Optional.of(new FlawSeen(EvidenceFlaw.EVIDENCE_MISSING, "").of(kind, number, ""));
    }
}
