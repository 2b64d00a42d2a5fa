package renkei.ledger.archive;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import renkei.folder.Disk;
import renkei.ledger.AuditChain;
import renkei.ledger.Event;
import renkei.ledger.EventType;
import renkei.ledger.Samples;
import renkei.ledger.jdbc.Durability;
import renkei.ledger.jdbc.DurableH2;
import renkei.ledger.jdbc.JdbcLedger;
import renkei.ledger.jdbc.JdbcMarks;
import renkei.trust.ContainerLimits;
import renkei.trust.Keyring;
import renkei.trust.Signer;
import renkei.trust.Verifier;

/** A home with a ledger and evidence of it, and the hands of somebody who may write everywhere but has no key. */
final class TrialHome implements AutoCloseable {
    static final PartLimits SMALL = new PartLimits(30, 1 << 20);

    final Path evidence;
    final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-04-01T00:00:00Z"));
    final InstantSource clock = now::get;
    final Keyring keys;
    final Verifier verifier;
    final Notary notary;
    final JdbcLedger ledger;
    final LedgerBooks books;
    final JdbcTemplate sql;
    private final HikariDataSource database;
    private long seed;

    TrialHome(Path home) {
        this(home, DurableH2::open);
    }

    TrialHome(Path home, Function<Path, HikariDataSource> databases) {
        evidence = home.resolve("evidence");
        keys = Keyring.open(home.resolve("keys"), clock);
        keys.createAuthority("試行用");
        keys.createHub("Renkei Hub " + home.getFileName());
        verifier = new Verifier(keys, clock, ContainerLimits.USUAL);
        notary = new Notary(keys::hub, new Signer(verifier, clock), verifier);
        database = databases.apply(home);
        sql = new JdbcTemplate(database);
        ledger = new JdbcLedger(database, Durability.of(database));
        books = new LedgerBooks(ledger, new JdbcMarks(database, Durability.of(database)));
    }

    /** April and May archived, in parts; some of June; a checkpoint after every twenty rows. */
    static TrialHome filled(Path folder) {
        return filled(folder, DurableH2::open);
    }

    static TrialHome filled(Path folder, Function<Path, HikariDataSource> databases) {
        TrialHome home = new TrialHome(folder, databases);
        for (int month = 4; month <= 6; month++) {
            home.at(Instant.parse("2026-0%d-10T00:00:00Z".formatted(month)));
            for (int i = 0; i < 2; i++) {
                home.record(20);
                home.checkpoints().make();
            }
            home.archives().makeDue();
        }
        return home;
    }

    void at(Instant time) {
        now.set(time);
    }

    /** Adds rows of this time. */
    void record(int rows) {
        recordAt(now.get(), rows);
    }

    /** Adds rows of another time. */
    void recordAt(Instant time, int rows) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            events.add(Event.once(
                    EventType.ACCEPTED,
                    Samples.parties(++seed),
                    time.plusMillis(i),
                    Samples.detail(EventType.ACCEPTED)));
        }
        ledger.record(events);
    }

    Shelves shelves() {
        return Shelves.below(evidence, Disk.local());
    }

    Checkpoints checkpoints() {
        return new Checkpoints(books, shelves().checkpoints(), notary, clock);
    }

    Archives archives() {
        return new Archives(books, shelves().archives(), notary, clock, SMALL);
    }

    EvidenceReport audit() {
        return new EvidenceAudit(books, shelves(), verifier, () -> keys.hub().owner()).run(() -> {});
    }

    EvidenceFinding finding() {
        return audit().finding().orElseThrow(() -> new AssertionError("nothing was found"));
    }

    /** Makes every digest from a row on right again, and the head. */
    void recompute(long from) {
        AuditChain end = from == 1
                ? AuditChain.START
                : new AuditChain(
                        from - 1,
                        new renkei.sending.Digest(ledger.digest(from - 1).orElseThrow()));
        for (var row :
                sql.queryForList("SELECT entry FROM ledger_event WHERE entry >= ? ORDER BY entry", Long.class, from)) {
            sql.update("UPDATE ledger_event SET entry = ? WHERE entry = ?", end.number() + 1, row);
            end = end.append(ledger.behind(end.number()).get(0).fields());
            sql.update(
                    "UPDATE ledger_event SET digest = ? WHERE entry = ?",
                    end.digest().hex(),
                    end.number());
        }
        sql.update(
                "UPDATE ledger_head SET entry = ?, digest = ?",
                end.number(),
                end.digest().hex());
    }

    Path checkpoint(int number) {
        return evidence.resolve("checkpoints/2026/%010d.asice".formatted(number));
    }

    Path archive(int number) {
        return archiveFiles().get(number - 1);
    }

    List<Path> archiveFiles() {
        try (Stream<Path> files = Files.walk(evidence.resolve("archives"))) {
            return files.filter(file -> file.toString().endsWith(".asice"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        database.close();
    }
}
