package renkei.ledger.archive;

import java.util.Optional;
import renkei.ledger.AuditChain;

/** Sees that archives go on where the one before ended: in the series, by month and part, and by row. */
final class ArchiveLinks {
    private Optional<ArchiveNote> last;
    private boolean fromTheMiddle;

    /** @param last the one before; empty if the next one is the first of all */
    ArchiveLinks(Optional<ArchiveNote> last) {
        this.last = last;
    }

    /** The next archive may be any: those before it are not at hand. */
    static ArchiveLinks fromAny() {
        ArchiveLinks links = new ArchiveLinks(Optional.empty());
        links.fromTheMiddle = true;
        return links;
    }

    Optional<ArchiveNote> last() {
        return last;
    }

    /** @param before the file before it */
    void demandNext(ArchiveNote note, Link before) throws FlawSeen {
        boolean free = last.isEmpty() && fromTheMiddle;
        if (!free && (note.number() != before.number() + 1 || !note.before().equals(before.digest()))) {
            throw new FlawSeen(EvidenceFlaw.LINK_BROKEN, "");
        }
        AuditChain end = last.map(one -> one.rows().last()).orElse(AuditChain.START);
        if (!free && !note.rows().before().equals(end)) {
            throw new FlawSeen(EvidenceFlaw.CONTENT_WRONG, end.number() + 1, "begins at another row");
        }
        if (last.isPresent() && !follows(note.part(), last.get().part())) {
            throw new FlawSeen(
                    EvidenceFlaw.CONTENT_WRONG, "month " + note.part().month());
        }
        last = Optional.of(note);
    }

    private static boolean follows(ArchiveNote.Part next, ArchiveNote.Part before) {
        return before.complete()
                ? next.number() == 1 && next.month().isAfter(before.month())
                : next.number() == before.number() + 1 && next.month().equals(before.month());
    }
}
