package renkei.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import renkei.ledger.Audit;
import renkei.ledger.Audit.Broken;
import renkei.ledger.Audit.Flaw;
import renkei.ledger.Event;
import renkei.ledger.Samples;

class AuditIT {
    private static final int ROWS = 2_400;

    private HikariDataSource database;
    private JdbcLedger ledger;
    private JdbcTemplate sql;

    @BeforeEach
    void fill(@TempDir Path home) {
        database = database(home);
        ledger = new JdbcLedger(database, Durability.of(database));
        sql = new JdbcTemplate(database);
        List<Event> events = new ArrayList<>();
        for (long seed = 0; seed < ROWS / 4; seed++) {
            events.addAll(Samples.arrival(seed));
        }
        ledger.record(events);
    }

    /** The database that belongs to a home. */
    HikariDataSource database(Path home) {
        return DurableH2.open(home);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void findsAnUntouchedLedgerSoundAndNamesItsHead() {
        String head = sql.queryForObject("SELECT digest FROM ledger_head", String.class);
        assertThat(ledger.audit()).isInstanceOfSatisfying(Audit.Sound.class, sound -> {
            assertThat(sound.rows()).isEqualTo(ROWS);
            assertThat(sound.head().hex()).isEqualTo(head);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id = 'x'",
                "type = 'DELIVERED'",
                "sending = 'y'",
                "sender = '0899999999'",
                "receiver = ''",
                "happened_at = happened_at + INTERVAL '0.001' SECOND",
                "detail = '{ }'",
                "digest = '" + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" + "'"
            })
    void namesTheRowOfWhichAFieldWasChanged(String change) {
        sql.update("UPDATE ledger_event SET " + change + " WHERE entry = 1500");
        assertThat(ledger.audit()).isEqualTo(new Broken(1500, Flaw.CHANGED));
    }

    @Test
    void namesARowThatWasRemoved() {
        sql.update("DELETE FROM ledger_event WHERE entry IN (1000, 2000)");
        assertThat(ledger.audit()).isEqualTo(new Broken(1000, Flaw.MISSING));
    }

    @Test
    void namesTheGapEvenIfTheRowsBehindItMoveUp() {
        sql.update("DELETE FROM ledger_event WHERE entry = 2399");
        sql.update("UPDATE ledger_event SET entry = 2399 WHERE entry = 2400");
        assertThat(ledger.audit()).isEqualTo(new Broken(2399, Flaw.CHANGED));
    }

    @Test
    void namesTheFirstOfTwoRowsThatWereSwapped() {
        sql.update("UPDATE ledger_event SET entry = -1 WHERE entry = 7");
        sql.update("UPDATE ledger_event SET entry = 7 WHERE entry = 8");
        sql.update("UPDATE ledger_event SET entry = 8 WHERE entry = -1");
        assertThat(ledger.audit()).isEqualTo(new Broken(7, Flaw.CHANGED));
    }

    @ParameterizedTest
    @ValueSource(longs = {-5, 0, ROWS + 1, ROWS + 100})
    void namesARowThatWasPutInOutside(long entry) {
        sql.update(
                "INSERT INTO ledger_event SELECT ?, 'new', type, sending, sender, receiver, happened_at, detail,"
                        + " digest FROM ledger_event WHERE entry = 1",
                entry);
        assertThat(ledger.audit()).isEqualTo(new Broken(entry, Flaw.OUTSIDE));
    }

    @Test
    void noticesATailThatIsGoneAndAHeadThatWasTouched() {
        sql.update("DELETE FROM ledger_event WHERE entry > 2390");
        assertThat(ledger.audit()).isEqualTo(new Broken(2391, Flaw.MISSING));
        sql.update("UPDATE ledger_head SET entry = 2390");
        assertThat(ledger.audit()).isEqualTo(new Broken(0, Flaw.HEAD_CHANGED));
        sql.update("DELETE FROM ledger_head");
        assertThat(ledger.audit()).isEqualTo(new Broken(0, Flaw.HEAD_MISSING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE sending SET state = 'REJECTED', decided_by = 'REJECTED' WHERE id = ?",
                "UPDATE sending SET receiver = '0899999909' WHERE id = ?",
                "UPDATE sending SET documents = 'none' WHERE id = ?",
                "DELETE FROM sending WHERE id = ?"
            })
    void noticesAListThatShowsOtherThanWhatHappened(String change) {
        assertThat(sql.update(change, Samples.id(300).value())).isEqualTo(1);
        assertThat(ledger.audit()).isEqualTo(new Broken(1201, Flaw.LIST_DIFFERS));
    }

    @Test
    void noticesASendingInTheListThatNeverWas() {
        sql.update(
                "UPDATE sending SET id = ? WHERE id = ?",
                Samples.id(9999).value(),
                Samples.id(599).value());
        sql.update("DELETE FROM ledger_event WHERE sending = ?", Samples.id(599).value());
        sql.update(
                "UPDATE ledger_head SET entry = 2396, digest = (SELECT digest FROM ledger_event WHERE entry = 2396)");
        assertThat(ledger.audit()).isEqualTo(new Broken(0, Flaw.LIST_DIFFERS));
    }

    @Test
    void runsBesideRecording() throws Exception {
        var threads = Executors.newSingleThreadExecutor();
        Future<?> recording = threads.submit(() -> {
            for (long seed = 10_000; seed < 10_300; seed++) {
                ledger.record(Samples.arrival(seed).subList(0, 2));
                ledger.record(Samples.arrival(seed));
            }
        });
        do {
            assertThat(ledger.audit()).isInstanceOf(Audit.Sound.class);
        } while (!recording.isDone());
        recording.get();
        threads.shutdown();
        assertThat(ledger.audit()).isInstanceOfSatisfying(Audit.Sound.class, sound -> assertThat(sound.rows())
                .isEqualTo(ROWS + 1200));
    }
}
