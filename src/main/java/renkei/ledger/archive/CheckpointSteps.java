package renkei.ledger.archive;

import java.util.List;
import renkei.ledger.AuditChain;
import renkei.sending.Content;
import renkei.sending.Digest;

/** Holds each checkpoint against the one before and against the rows. */
final class CheckpointSteps implements SeriesWalk.Step {
    private final SeriesWalk walk;
    private final SoundRows rows;
    private long count;
    private Link last = Link.START;
    private Link archive = Link.START;

    CheckpointSteps(SeriesWalk walk, SoundRows rows) {
        this.walk = walk;
        this.rows = rows;
    }

    long count() {
        return count;
    }

    Link last() {
        return last;
    }

    /** The archive that the last one names. */
    Link archive() {
        return archive;
    }

    @Override
    public void judge(Content container, long number, Digest before) throws FlawSeen {
        Checkpoint checkpoint = walk.open(container).read(List.of(Checkpoint.DOCUMENT), Checkpoint::read);
        AuditChain end = checkpoint.end();
        if (checkpoint.number() != number || !checkpoint.before().equals(before)) {
            throw new FlawSeen(EvidenceFlaw.LINK_BROKEN, "");
        }
        if (!rows.has(end)) {
            long first = rows.proved() + 1;
            throw new FlawSeen(EvidenceFlaw.ROWS_DIFFER, first, first + "–" + end.number());
        }
        rows.prove(end.number());
        count++;
        last = Link.of(number, container);
        archive = checkpoint.archive();
    }
}
