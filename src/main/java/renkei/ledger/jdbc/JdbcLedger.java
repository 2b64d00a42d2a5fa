package renkei.ledger.jdbc;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import renkei.ledger.Audit;
import renkei.ledger.AuditChain;
import renkei.ledger.AuditProgress;
import renkei.ledger.Event;
import renkei.ledger.Ledger;
import renkei.ledger.LedgerRow;
import renkei.ledger.Lookup;
import renkei.ledger.Rows;
import renkei.ledger.Selection;
import renkei.ledger.SendingRecord;
import renkei.ledger.tally.Tally;
import renkei.sending.SendingId;
import renkei.sending.State;

/** The ledger in H2 or PostgreSQL, in the tables of {@link LedgerSchema}. Safe for several threads and several hubs. */
public final class JdbcLedger implements Ledger, Rows {
    private final Path scratch;
    private final Database database;
    private final Chain chain;
    private final EventTable events;
    private final SendingTable sendings;
    private final SendingQueries queries;

    /** Verifies the list of sendings in a file in Java's folder for what is needed for a while. */
    public JdbcLedger(DataSource source, Durability durability) {
        this(source, durability, Path.of(System.getProperty("java.io.tmpdir")));
    }

    /**
     * Verifies the list of sendings in a file in a folder of its own choice.
     *
     * @param scratch where that file lies while it is needed; it takes up to a quarter of the ledger's room
     */
    public JdbcLedger(DataSource source, Durability durability, Path scratch) {
        this.scratch = scratch;
        this.database = new Database(source, durability);
        this.chain = new Chain(database.plainSql());
        this.events = new EventTable(database.sql());
        this.sendings = new SendingTable(database.sql());
        this.queries = new SendingQueries(sendings, database.plainSql());
    }

    @Override
    public void record(List<Event> batch) {
        if (batch.size() > BATCH_LIMIT) {
            throw new IllegalArgumentException(
                    "the ledger takes " + BATCH_LIMIT + " events at once, not " + batch.size());
        }
        if (!batch.isEmpty()) {
            database.write(() -> append(batch));
        }
    }

    private void append(List<Event> batch) {
        // Locked first: who comes second must see the rows of who came first, or the same event would be added twice.
        AuditChain head = chain.lock();
        Map<String, Event> news = new LinkedHashMap<>();
        batch.forEach(event -> news.putIfAbsent(event.id(), event));
        Set<String> touched =
                batch.stream().map(event -> event.sending().value()).collect(Collectors.toSet());
        news.keySet().removeAll(events.known(touched));
        if (!news.isEmpty()) {
            Collection<Event> added = news.values();
            chain.move(events.append(head, added));
            sendings.add(added);
        }
    }

    @Override
    public Optional<SendingRecord> find(SendingId id) {
        return database.read(
                () -> Optional.ofNullable(sendings.find(List.of(id.value())).get(id)));
    }

    @Override
    public Lookup lookUp(String beginning) {
        return database.read(() -> queries.lookUp(beginning));
    }

    @Override
    public List<Event> story(SendingId id) {
        return database.read(() -> events.ofSendings(List.of(id.value())).stream()
                .map(LedgerRow::event)
                .toList());
    }

    @Override
    public List<SendingRecord> list(Selection selection) {
        return database.read(() -> queries.list(selection));
    }

    @Override
    public Map<State, Long> counts() {
        return database.read(queries::counts);
    }

    @Override
    public Optional<SendingRecord> oldestWaiting() {
        return database.read(queries::oldestWaiting);
    }

    @Override
    public Audit auditChain(AuditProgress progress) {
        return database.read(() -> new ChainAudit(chain, events).run(progress));
    }

    @Override
    public Optional<Audit.Broken> auditList(AuditProgress progress) {
        return database.read(() -> {
            try (Tally tally = Tally.in(scratch)) {
                return new ListAudit(database, chain, events, sendings).run(tally, progress);
            }
        });
    }

    @Override
    public AuditChain head() {
        return database.read(chain::head).orElse(AuditChain.START);
    }

    @Override
    public List<LedgerRow> behind(long number) {
        return database.read(() -> events.between(number, Long.MAX_VALUE, LIMIT));
    }

    @Override
    public Optional<String> digest(long number) {
        return database.read(() -> events.digest(number));
    }
}
