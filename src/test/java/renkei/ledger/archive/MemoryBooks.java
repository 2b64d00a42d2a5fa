package renkei.ledger.archive;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import renkei.ledger.AuditChain;
import renkei.ledger.AuditChain.Fields;
import renkei.ledger.LedgerRow;
import renkei.ledger.Rows;
import renkei.ledger.Samples;

/** Rows and marks in memory. */
final class MemoryBooks implements Rows, Marks {
    private final List<LedgerRow> rows = new ArrayList<>();
    private final Map<Kind, Link> marks = new EnumMap<>(Kind.class);
    private AuditChain head = AuditChain.START;

    LedgerBooks books() {
        return new LedgerBooks(this, this);
    }

    MemoryBooks with(int count, Instant at) {
        for (int i = 0; i < count; i++) {
            String id = Samples.id(rows.size()).value();
            Fields fields = new Fields(id + ":picked-up", "PICKED_UP", id, Samples.SENDER, Samples.RECEIVER, at, "{}");
            head = head.append(fields);
            rows.add(new LedgerRow(head.number(), fields, head.digest().hex()));
        }
        return this;
    }

    @Override
    public AuditChain head() {
        return head;
    }

    @Override
    public List<LedgerRow> behind(long number) {
        return rows.subList((int) number, (int) Math.min(rows.size(), number + LIMIT));
    }

    @Override
    public Optional<String> digest(long number) {
        return number < 1 || number > rows.size()
                ? Optional.empty()
                : Optional.of(rows.get((int) number - 1).digest());
    }

    @Override
    public Link last(Kind kind) {
        return marks.getOrDefault(kind, Link.START);
    }

    @Override
    public void note(Kind kind, Link last) {
        marks.put(kind, last);
    }
}
