package renkei.ledger.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import renkei.ledger.AuditChain;
import renkei.ledger.AuditProgress;
import renkei.ledger.DocumentRecord;
import renkei.ledger.Event;
import renkei.ledger.EventDetail;
import renkei.ledger.EventType;
import renkei.sending.Digest;
import renkei.sending.SendingId;

/**
 * A ledger of its own with as many invented rows as are asked for, to measure with. Written past the checks and indexes that
 * recording needs, which are made at the end; so it takes minutes and not hours.
 */
public final class FilledLedger implements AutoCloseable {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final Instant START = Instant.parse("2026-04-01T00:00:00Z");
    private static final String SENDER = "0899900001";
    private static final String RECEIVER = "0899900002";
    private static final int EVENTS = 4;
    private static final int SENDINGS_AT_ONCE = 2_500;

    /** Those of the list that recording keeps up to date, as the first migration makes them. */
    private static final Map<String, String> INDEXES = Map.of(
            "sending_sent", "sender, since DESC, id DESC",
            "sending_received", "receiver, since DESC, id DESC",
            "sending_state", "state, since DESC, id DESC",
            "sending_waiting", "state, since, id",
            "sending_since", "since DESC, id DESC");

    private final HikariDataSource database;
    private final JdbcLedger ledger;

    private FilledLedger(HikariDataSource database, Path folder) {
        this.database = database;
        this.ledger = new JdbcLedger(database, Durability.of(database), DurableH2.folder(folder));
    }

    /** Makes it in an empty folder; four rows for each sending, rounded up. */
    public static FilledLedger make(Path folder, long rows, AuditProgress progress) {
        FilledLedger filled = new FilledLedger(DurableH2.open(folder), folder);
        if (filled.ledger.head().number() > 0) {
            filled.close();
            throw new IllegalArgumentException("holds a ledger already: " + folder);
        }
        filled.fill((rows + EVENTS - 1) / EVENTS, progress);
        return filled;
    }

    public JdbcLedger ledger() {
        return ledger;
    }

    private void fill(long sendings, AuditProgress progress) {
        JdbcTemplate sql = new JdbcTemplate(database);
        Database writing = new Database(database, Durability.of(database));
        Chain chain = new Chain(writing.plainSql());
        EventTable events = new EventTable(writing.sql());
        SendingTable list = new SendingTable(writing.sql());
        sql.execute("ALTER TABLE ledger_event DROP CONSTRAINT ledger_event_once");
        INDEXES.keySet().forEach(index -> sql.execute("DROP INDEX " + index));
        SplittableRandom random = new SplittableRandom(1);
        for (long done = 0; done < sendings; done += SENDINGS_AT_ONCE) {
            long first = done;
            int count = (int) Math.min(SENDINGS_AT_ONCE, sendings - done);
            List<Event> batch = new ArrayList<>(count * EVENTS);
            IntStream.range(0, count).forEach(one -> batch.addAll(arrival(random, first + one)));
            writing.write(() -> {
                AuditChain head = chain.lock();
                chain.move(events.append(head, batch));
                list.add(batch);
            });
            progress.done(done + count, sendings);
        }
        sql.execute("ALTER TABLE ledger_event ADD CONSTRAINT ledger_event_once UNIQUE (sending, id)");
        INDEXES.forEach((index, columns) -> sql.execute("CREATE INDEX " + index + " ON sending (" + columns + ")"));
    }

    private static List<Event> arrival(SplittableRandom random, long number) {
        StringBuilder id = new StringBuilder();
        random.ints(32, 0, LETTERS.length()).forEach(letter -> id.append(LETTERS.charAt(letter)));
        Event.Parties parties = new Event.Parties(new SendingId(id.toString()), SENDER, RECEIVER);
        Instant at = START.plusSeconds(number);
        String name = "UPPLAN_202604_" + number + ".CSV";
        List<DocumentRecord> documents = List.of(new DocumentRecord(
                name, "UPPLAN", "4.1", 20_000, Digest.of(id.toString().getBytes(StandardCharsets.UTF_8))));
        return List.of(
                Event.once(
                        EventType.ACCEPTED, parties, at, new EventDetail.Accepted("20260401000001", "plan", documents)),
                Event.once(EventType.DELIVERED, parties, at.plusMillis(100), new EventDetail.Delivered(List.of(name))),
                Event.once(EventType.RECEIPTED, parties, at.plusMillis(200), new EventDetail.Plain()),
                Event.once(EventType.PICKED_UP, parties, at.plusMillis(300), new EventDetail.Plain()));
    }

    @Override
    public void close() {
        database.close();
    }
}
