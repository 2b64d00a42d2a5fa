package renkei.ledger.archive;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Queue;
import renkei.ledger.AuditChain;
import renkei.ledger.LedgerRow;
import renkei.ledger.Rows;
import renkei.sending.Broken;
import renkei.sending.Failure;

/** Goes through the rows behind one, a page at a time, and lets only those by that follow the row before them. */
final class RowCursor implements Iterator<LedgerRow> {
    private final Rows rows;
    private final Queue<LedgerRow> page = new ArrayDeque<>();
    private AuditChain end;

    RowCursor(Rows rows, AuditChain end) {
        this.rows = rows;
        this.end = end;
    }

    /** The row that comes next, without taking it. */
    Optional<LedgerRow> peek() {
        if (page.isEmpty()) {
            page.addAll(rows.behind(end.number()));
        }
        return Optional.ofNullable(page.peek());
    }

    /** The last row that was taken. */
    AuditChain end() {
        return end;
    }

    @Override
    public boolean hasNext() {
        return peek().isPresent();
    }

    /** Throws Broken if the next row does not follow: a chain that is broken is not signed. */
    @Override
    public LedgerRow next() {
        LedgerRow row = peek().orElseThrow(NoSuchElementException::new);
        AuditChain next = end.append(row.fields());
        if (row.number() != next.number() || !row.digest().equals(next.digest().hex())) {
            throw new Broken(
                    Failure.SIGNATURE_INVALID,
                    "row " + next.number()
                            + " of the ledger does not follow the one before. No archive is made. Run audit"
                            + " on this home.");
        }
        page.remove();
        end = next;
        return row;
    }
}
