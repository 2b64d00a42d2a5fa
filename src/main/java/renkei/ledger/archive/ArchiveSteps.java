package renkei.ledger.archive;

import java.util.Optional;
import renkei.ledger.AuditChain;
import renkei.sending.Content;
import renkei.sending.Digest;

/** Holds each archive against the one before and, where the ledger is at hand, against its rows. */
final class ArchiveSteps implements SeriesWalk.Step {
    private final SeriesWalk walk;
    private final SoundRows rows;
    private final ArchiveLinks links = new ArchiveLinks(Optional.empty());

    ArchiveSteps(SeriesWalk walk, SoundRows rows) {
        this.walk = walk;
        this.rows = rows;
    }

    long count() {
        return links.last().map(ArchiveNote::number).orElse(0L);
    }

    /** The checkpoint that the last one names. */
    Link checkpoint() {
        return links.last().map(ArchiveNote::checkpoint).orElse(Link.START);
    }

    @Override
    public void judge(Content container, long number, Digest before) throws FlawSeen {
        ArchiveFile file = DamagedArchive.diagnosed(container, () -> ArchiveFile.open(walk.open(container)));
        ArchiveNote note = file.note();
        links.demandNext(note, new Link(number - 1, before));
        AuditChain last = note.rows().last();
        if (!rows.has(note.rows().first()) || !rows.has(last)) {
            throw new FlawSeen(
                    EvidenceFlaw.ROWS_DIFFER,
                    rows.firstDifference(file.rows(), note.rows().before()),
                    "");
        }
        rows.prove(last.number());
    }
}
