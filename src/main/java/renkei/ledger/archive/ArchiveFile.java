package renkei.ledger.archive;

import java.util.List;
import java.util.Optional;
import renkei.ledger.AuditChain;
import renkei.ledger.LedgerRow;
import renkei.sending.Content;

/** An archive that was accepted: what it states, and its rows, still packed. */
record ArchiveFile(Sealed sealed, ArchiveNote note, Content rows) {

    static ArchiveFile open(Sealed sealed) throws FlawSeen {
        ArchiveNote note = sealed.read(List.of(ArchiveNote.DOCUMENT, Archives.ROWS), ArchiveNote::read);
        return new ArchiveFile(sealed, note, sealed.document(Archives.ROWS));
    }

    /** Demands that every row follows the row before it, from what the archive states as its beginning to its end. */
    void demandRows() throws FlawSeen {
        follow(rows, note.rows().before(), Optional.of(note.rows().last()));
    }

    /**
     * Follows packed rows.
     *
     * @param last where they must end; empty for wherever they end
     */
    static AuditChain follow(Content rows, AuditChain before, Optional<AuditChain> last) throws FlawSeen {
        AuditChain end = before;
        long limit = last.map(AuditChain::number).orElse(Long.MAX_VALUE);
        try (PackedRows lines = PackedRows.open(rows)) {
            for (Optional<LedgerRow> row = lines.next(); row.isPresent(); row = lines.next()) {
                AuditChain next = end.append(row.get().fields());
                if (row.get().number() != next.number()
                        || !row.get().digest().equals(next.digest().hex())
                        || next.number() > limit) {
                    throw new FlawSeen(EvidenceFlaw.ARCHIVED_ROW_WRONG, next.number(), "");
                }
                end = next;
            }
        } catch (IllegalArgumentException e) {
            throw new FlawSeen(
                    EvidenceFlaw.ARCHIVED_ROW_WRONG,
                    end.number() + 1,
                    Optional.ofNullable(e.getMessage()).orElse(""));
        }
        if (last.isPresent() && !end.equals(last.get())) {
            throw new FlawSeen(
                    EvidenceFlaw.ARCHIVED_ROW_WRONG,
                    Math.min(end.number() + 1, last.get().number()),
                    "");
        }
        return end;
    }
}
