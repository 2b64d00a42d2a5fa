package renkei.ledger.archive;

import java.util.Optional;
import renkei.ledger.AuditChain;
import renkei.ledger.LedgerRow;
import renkei.ledger.Rows;
import renkei.sending.Content;

/** The rows of a ledger whose chain is sound: one digest tells whether all rows up to it are those that were signed. */
final class SoundRows {
    private final Rows rows;
    private long proved;

    SoundRows(Rows rows) {
        this.rows = rows;
    }

    /** Up to which row some evidence agrees. */
    long proved() {
        return proved;
    }

    void prove(long row) {
        proved = Math.max(proved, row);
    }

    /** Whether the ledger has the row that was signed. */
    boolean has(AuditChain signed) throws FlawSeen {
        Optional<String> stored = rows.digest(signed.number());
        if (stored.isEmpty()) {
            throw new FlawSeen(EvidenceFlaw.LEDGER_BEHIND, rows.head().number() + 1, String.valueOf(signed.number()));
        }
        return stored.get().equals(signed.digest().hex());
    }

    /** The first row that is not the one in an archive. */
    long firstDifference(Content packed, AuditChain before) {
        RowCursor ledger = new RowCursor(rows, before);
        try (PackedRows archived = PackedRows.open(packed)) {
            for (Optional<LedgerRow> row = archived.next(); row.isPresent(); row = archived.next()) {
                if (!ledger.peek().equals(row)) {
                    return row.get().number();
                }
                ledger.next();
            }
        }
        return before.number() + 1;
    }
}
