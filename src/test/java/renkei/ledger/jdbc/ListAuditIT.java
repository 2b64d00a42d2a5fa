package renkei.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import renkei.ledger.Audit.Broken;
import renkei.ledger.Audit.Flaw;
import renkei.ledger.AuditProgress;
import renkei.ledger.Event;
import renkei.ledger.EventType;
import renkei.ledger.Rows;
import renkei.ledger.Samples;
import renkei.ledger.tally.Tally;

/** A list of more sendings than a page holds, of which more than a page began at the same time, in little memory. */
class ListAuditIT {
    private static final int SENDINGS = 2 * Rows.LIMIT + 500;
    private static final int AT_ONCE = Rows.LIMIT + 100;
    private static final long ROOM = 100_000;

    private HikariDataSource database;
    private Path folder;
    private JdbcLedger ledger;
    private JdbcTemplate sql;

    @BeforeEach
    void fill(@TempDir Path home) {
        folder = home;
        database = database(home);
        ledger = new JdbcLedger(database, Durability.of(database));
        sql = new JdbcTemplate(database);
        ledger.record(IntStream.range(0, SENDINGS)
                .mapToObj(seed ->
                        Samples.event(EventType.ACCEPTED, Samples.parties(seed), seed < AT_ONCE ? 1 : 2 + seed % 60))
                .toList());
    }

    /** The database that belongs to a home. */
    HikariDataSource database(Path home) {
        return DurableH2.open(home);
    }

    @AfterEach
    void close() {
        database.close();
        assertThat(folder.resolve("data")).isDirectoryNotContaining("glob:**tally*");
    }

    @Test
    void everyEventAndEveryRowOfTheListIsRead() {
        ledger.record(pickedUp(0, SENDINGS));
        List<Long> told = new ArrayList<>();
        assertThat(audit((done, all) -> {
                    assertThat(all).isEqualTo(4L * SENDINGS);
                    told.add(done);
                }))
                .isEmpty();
        assertThat(told).isSorted().hasSizeGreaterThan(5).endsWith(4L * SENDINGS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, AT_ONCE - 1, AT_ONCE, SENDINGS - 1})
    void aDifferenceIsSeenWhereverItIs(int seed) {
        sql.update(
                "UPDATE sending SET unit = 'x' WHERE id = ?", Samples.id(seed).value());
        assertThat(audit(AuditProgress.NONE)).contains(new Broken(seed + 1, Flaw.LIST_DIFFERS));
    }

    @Test
    void aStateThatDoesNotFollowFromWhatDecidedItIsSeen() {
        sql.update(
                "UPDATE sending SET state = 'PICKED_UP' WHERE id = ?",
                Samples.id(17).value());
        assertThat(audit(AuditProgress.NONE)).contains(new Broken(18, Flaw.LIST_DIFFERS));
    }

    @Test
    void ofManyDifferencesTheOneWithTheFirstRowIsNamed() {
        sql.update("DELETE FROM sending WHERE id NOT IN (SELECT sending FROM ledger_event WHERE entry <= 40)");
        sql.update("INSERT INTO sending SELECT '" + Samples.id(1_000_000)
                + "', state, sender, receiver, sequence_number, unit, documents, since, accepted_at, delivered_at,"
                + " receipted_at, picked_up_at, decided_by, decided_at, decided_event, failure, failure_text FROM"
                + " sending ORDER BY id LIMIT 1");
        assertThat(audit(AuditProgress.NONE)).contains(new Broken(41, Flaw.LIST_DIFFERS));
    }

    @Test
    void whatIsRecordedWhileTheListIsReadIsLookedAtAgainAndIsRight() {
        assertThat(audit(recording())).isEmpty();
        assertThat(ledger.head().number()).isEqualTo(SENDINGS + 1_200);
    }

    @Test
    void aDifferenceIsSeenAmongWhatIsRecordedMeanwhile() {
        sql.update("UPDATE sending SET unit = 'x' WHERE id = ?", Samples.id(900).value());
        assertThat(audit(recording())).contains(new Broken(901, Flaw.LIST_DIFFERS));
    }

    /** Once the first page is read, the sendings of the last page and some new ones are picked up. */
    private AuditProgress recording() {
        List<Event> news = new ArrayList<>(pickedUp(0, AT_ONCE - 1_500));
        news.addAll(pickedUp(SENDINGS, SENDINGS + 1_200 - news.size()));
        return (done, all) -> ledger.record(news);
    }

    private static List<Event> pickedUp(int first, int end) {
        return IntStream.range(first, end)
                .mapToObj(seed -> Samples.event(EventType.PICKED_UP, Samples.parties(seed), 100))
                .toList();
    }

    private Optional<Broken> audit(AuditProgress progress) {
        Database access = new Database(database, Durability.of(database));
        try (Tally tally = Tally.in(DurableH2.folder(folder), ROOM)) {
            return new ListAudit(
                            access,
                            new Chain(access.plainSql()),
                            new EventTable(access.sql()),
                            new SendingTable(access.sql()))
                    .run(tally, progress);
        }
    }
}
