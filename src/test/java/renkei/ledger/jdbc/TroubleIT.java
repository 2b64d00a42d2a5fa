package renkei.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import renkei.ledger.Audit;
import renkei.ledger.Event;
import renkei.ledger.Samples;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

class TroubleIT {
    private HikariDataSource database;
    private JdbcLedger ledger;
    private volatile boolean enough;

    @BeforeEach
    void open(@TempDir Path home) {
        database = DurableH2.open(home);
        ledger = new JdbcLedger(database, Durability.of(database));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void isUnavailableWhileTheDatabaseIsDown() {
        database.close();
        assertThatThrownBy(() -> ledger.record(Samples.arrival(1)))
                .isInstanceOfSatisfying(
                        Unavailable.class, down -> assertThat(down.failure()).isEqualTo(Failure.DISK_TROUBLE));
        assertThatThrownBy(() -> ledger.find(Samples.id(1))).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> ledger.audit()).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> Durability.of(database)).isInstanceOf(Unavailable.class);
    }

    @Test
    void leavesNothingHalfWhenTheDatabaseFailsInTheMiddle() {
        JdbcTemplate sql = new JdbcTemplate(database);
        ledger.record(Samples.arrival(1));
        sql.execute("ALTER TABLE sending RENAME TO gone");
        assertThatThrownBy(() -> ledger.record(Samples.arrival(2))).isInstanceOf(Unavailable.class);
        sql.execute("ALTER TABLE gone RENAME TO sending");
        assertThat(ledger.story(Samples.id(2))).isEmpty();
        assertThat(rows()).isEqualTo(4);
        ledger.record(Samples.arrival(2));
        assertThat(rows()).isEqualTo(8);
    }

    @Test
    void takesEachEventOnceFromSeveralThreads() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (int writer = 0; writer < 3; writer++) {
            Random random = new Random(writer);
            writers.add(() -> {
                List<Event> events = new ArrayList<>();
                for (long seed = 0; seed < 200; seed++) {
                    events.addAll(Samples.arrival(seed));
                }
                Collections.shuffle(events, random);
                for (int from = 0; from < events.size(); from += 40) {
                    ledger.record(events.subList(from, from + 40));
                }
                return true;
            });
        }
        for (Future<Boolean> writer : threads.invokeAll(writers)) {
            writer.get();
        }
        threads.shutdown();
        assertThat(rows()).isEqualTo(800);
    }

    @Test
    void survivesThreadsThatAreInterruptedWhileTheyRecord() throws Exception {
        Random random = new Random(1);
        List<Long> acknowledged = Collections.synchronizedList(new ArrayList<>());
        List<Unavailable> failures = Collections.synchronizedList(new ArrayList<>());
        for (int round = 0; round < 20; round++) {
            long base = round * 1_000L;
            enough = false;
            Thread writer = new Thread(() -> {
                for (long seed = base; seed < base + 1_000 && !enough; seed++) {
                    try {
                        ledger.record(Samples.arrival(seed));
                        acknowledged.add(seed);
                    } catch (Unavailable e) {
                        failures.add(e);
                        return;
                    }
                }
            });
            writer.start();
            awaitMore(acknowledged, 1 + random.nextInt(10), writer);
            writer.interrupt();
            awaitMore(acknowledged, 1, writer);
            enough = true;
            writer.join();
        }
        assertThat(failures).isEmpty();
        ledger.record(Samples.arrival(1_000_000));
        assertThat(acknowledged).hasSizeGreaterThan(20).allSatisfy(seed -> assertThat(ledger.story(Samples.id(seed)))
                .hasSize(4));
        assertThat(ledger.audit()).isInstanceOf(Audit.Sound.class);
    }

    @Test
    void refusesAHomeWhosePathWouldChangeTheSettings() {
        assertThatThrownBy(() -> DurableH2.url(Path.of("a;b"))).hasMessageContaining("semicolon");
    }

    private static void awaitMore(List<Long> acknowledged, int more, Thread writer) {
        int target = acknowledged.size() + more;
        while (acknowledged.size() < target && writer.isAlive()) {
            Thread.onSpinWait();
        }
    }

    private long rows() {
        Audit audit = ledger.audit();
        assertThat(audit).isInstanceOf(Audit.Sound.class);
        return ((Audit.Sound) audit).rows();
    }
}
