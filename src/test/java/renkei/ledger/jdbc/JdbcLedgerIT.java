package renkei.ledger.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import renkei.ledger.Audit;
import renkei.ledger.Event;
import renkei.ledger.EventType;
import renkei.ledger.Lookup;
import renkei.ledger.Period;
import renkei.ledger.Samples;
import renkei.ledger.Selection;
import renkei.ledger.SendingRecord;
import renkei.office.OfficeNumber;
import renkei.sending.SendingId;
import renkei.sending.State;

class JdbcLedgerIT {
    private Path home;

    private HikariDataSource database;
    private JdbcLedger ledger;

    @BeforeEach
    void open(@TempDir Path folder) {
        home = folder;
        database = database(home);
        ledger = new JdbcLedger(database, Durability.of(database));
    }

    Path home() {
        return home;
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
    void tellsTheStoryOfASendingByTime() {
        List<Event> story = Samples.arrival(1);
        ledger.record(List.of(story.get(3), story.get(1)));
        ledger.record(List.of(story.get(0), story.get(2)));
        assertThat(ledger.story(Samples.id(1))).isEqualTo(story);
        assertThat(ledger.story(Samples.id(2))).isEmpty();
    }

    @Test
    void findsWhatTheEventsAddUpToHoweverTheyAreCutIntoBatches() {
        Random random = new Random(7);
        for (int seed = 1; seed <= 20; seed++) {
            List<Event> events = new ArrayList<>(Samples.arrival(seed));
            events.add(Samples.event(EventType.DELAYED, Samples.parties(seed), 1));
            events.add(Samples.event(EventType.SUSPENDED, Samples.parties(seed), 1));
            events.add(Samples.event(EventType.RESUMED, Samples.parties(seed), 2));
            Collections.shuffle(events, random);
            int cut = random.nextInt(1, events.size());
            ledger.record(events.subList(0, cut));
            ledger.record(events.subList(cut, events.size()));
            assertThat(ledger.find(Samples.id(seed))).isEqualTo(SendingRecord.of(events));
        }
        assertThat(ledger.audit()).isInstanceOf(Audit.Sound.class);
    }

    @Test
    void takesEachEventOnce() {
        List<Event> twice = new ArrayList<>(Samples.arrival(1));
        twice.addAll(Samples.arrival(1));
        ledger.record(twice);
        ledger.record(Samples.arrival(1));
        ledger.record(List.of());
        assertThat(ledger.story(Samples.id(1))).hasSize(4);
        assertThat(ledger.audit()).isInstanceOfSatisfying(Audit.Sound.class, sound -> assertThat(sound.rows())
                .isEqualTo(4));
    }

    @Test
    void forcesEveryBatchToDiskAlsoOneThatBringsNothingNew() {
        JdbcTemplate sql = new JdbcTemplate(database);
        sql.execute("SET QUERY_STATISTICS TRUE");
        ledger.record(Samples.arrival(1));
        ledger.record(Samples.arrival(1));
        assertThat(sql.queryForObject(
                        "SELECT EXECUTION_COUNT FROM INFORMATION_SCHEMA.QUERY_STATISTICS"
                                + " WHERE SQL_STATEMENT = 'CHECKPOINT SYNC'",
                        Integer.class))
                .isEqualTo(2);
    }

    @Test
    void keepsEverythingAcrossAReopening() {
        ledger.record(Samples.arrival(1));
        database.close();
        open(home);
        ledger.record(Samples.arrival(2));
        assertThat(ledger.story(Samples.id(1))).isEqualTo(Samples.arrival(1));
        assertThat(ledger.audit()).isInstanceOfSatisfying(Audit.Sound.class, sound -> assertThat(sound.rows())
                .isEqualTo(8));
    }

    @Test
    void keepsADetailOfTheGreatestSizeAndEveryCharacter() {
        SendingId id = Samples.id(1);
        String detail = "{\"x\":\"\\u0000𠮷～\\\\\",\"y\":\"";
        detail += "z"
                        .repeat(Event.DETAIL_LIMIT_BYTES
                                - 2
                                - detail.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                + "\"}";
        Event event = new Event(id + ":picked-up", EventType.PICKED_UP, id, Samples.SENDER, "", Samples.APRIL, detail);
        ledger.record(List.of(event));
        assertThat(ledger.story(id)).containsExactly(event);
        assertThat(ledger.audit()).isInstanceOf(Audit.Sound.class);
    }

    @Test
    void refusesABatchAboveTheLimit() {
        Event event = Samples.arrival(1).get(0);
        assertThatThrownBy(() -> ledger.record(Collections.nCopies(5_001, event)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5000");
    }

    @Test
    void findsASendingByTheFirstCharactersOfItsId() {
        LongStream.rangeClosed(1, 100).forEach(seed -> ledger.record(Samples.arrival(seed)));
        SendingId id = Samples.id(42);
        String typed = "  " + id.value().substring(0, 12).toUpperCase(java.util.Locale.ROOT);
        assertThat(ledger.lookUp(typed))
                .isEqualTo(new Lookup.Found(ledger.find(id).orElseThrow()));
        assertThat(ledger.lookUp(id.value())).isInstanceOf(Lookup.Found.class);
        assertThat(ledger.lookUp("zzzzzzzzzzz")).isEqualTo(new Lookup.Unknown("zzzzzzzzzzz"));
        assertThat(ledger.lookUp("%")).isEqualTo(new Lookup.Unknown("%"));
        assertThat(ledger.lookUp("")).isEqualTo(new Lookup.Unknown(""));
    }

    @Test
    void namesTheCandidatesWhenTooFewCharactersAreTyped() {
        LongStream.rangeClosed(1, 200).forEach(seed -> ledger.record(Samples.arrival(seed)));
        List<SendingId> candidates = LongStream.rangeClosed(1, 200)
                .mapToObj(Samples::id)
                .filter(id -> id.value().startsWith("2"))
                .sorted()
                .toList();
        assertThat(candidates).hasSizeBetween(2, 20);
        assertThat(ledger.lookUp("2")).isEqualTo(new Lookup.Ambiguous("2", candidates));
    }

    @Test
    void listsTheLatestFirstPageByPage() {
        for (int seed = 1; seed <= 7; seed++) {
            // Pairs begin at the same time, so that a page may end between equals.
            ledger.record(List.of(Samples.event(EventType.ACCEPTED, Samples.parties(seed), seed / 2)));
        }
        List<SendingRecord> all = ledger.list(Selection.latest(100));
        assertThat(all).hasSize(7);
        assertThat(all.get(0).since()).isAfter(all.get(6).since());
        List<SendingRecord> paged = new ArrayList<>(ledger.list(Selection.latest(2)));
        for (int page = 0; page < 4; page++) {
            SendingId last = paged.get(paged.size() - 1).id();
            paged.addAll(ledger.list(Selection.latest(2).after(last)));
        }
        assertThat(paged).isEqualTo(all);
    }

    @Test
    void listsByOfficeAndState() {
        ledger.record(Samples.arrival(1));
        ledger.record(List.of(Samples.event(EventType.ACCEPTED, Samples.parties(2), 1)));
        ledger.record(List.of(Samples.event(
                EventType.REJECTED, new Event.Parties(Samples.id(3), "0899999903", Samples.RECEIVER), 1)));
        OfficeNumber sender = new OfficeNumber(Samples.SENDER);
        OfficeNumber receiver = new OfficeNumber(Samples.RECEIVER);
        assertThat(ids(Selection.sentList(sender, 10))).containsExactlyInAnyOrder(Samples.id(1), Samples.id(2));
        assertThat(ids(Selection.sentList(receiver, 10))).isEmpty();
        assertThat(ids(Selection.receivedList(receiver, 10))).containsExactly(Samples.id(1));
        assertThat(ids(Selection.latest(10).in(State.REJECTED))).containsExactly(Samples.id(3));
        assertThat(ids(Selection.latest(1).in(State.ACCEPTED, State.REJECTED))).hasSize(1);
    }

    /** From then on sendings count in May, in Japan. */
    private static final Period MAY =
            new Period(Instant.parse("2026-04-30T15:00:00Z"), Instant.parse("2026-05-31T15:00:00Z"));

    @Test
    void listsWhatCountsInAPeriodTheOldestFirstPageByPage() {
        Instant[] times = {
            MAY.from().minusMillis(1),
            MAY.from(),
            MAY.from(),
            MAY.from().plusSeconds(1),
            MAY.to().minusMillis(1),
            MAY.to()
        };
        for (int seed = 0; seed < times.length; seed++) {
            accept(seed, times[seed]);
        }
        Selection may = Selection.sentList(new OfficeNumber(Samples.SENDER), 2).during(MAY);
        List<SendingRecord> paged = new ArrayList<>(ledger.list(may));
        for (int page = 0; page < 3; page++) {
            paged.addAll(ledger.list(may.after(paged.get(paged.size() - 1).id())));
        }
        assertThat(paged).extracting(SendingRecord::since).containsExactly(times[1], times[2], times[3], times[4]);
        assertThat(paged).extracting(SendingRecord::id).doesNotHaveDuplicates();
    }

    @Test
    void whatWasRefusedAtFirstCountsWhenItWasAccepted() {
        Event refused = new Event(
                Samples.id(1) + ":rejected:1",
                EventType.REJECTED,
                Samples.id(1),
                Samples.SENDER,
                Samples.RECEIVER,
                MAY.from().minusSeconds(60),
                Samples.detail(EventType.REJECTED).json());
        ledger.record(List.of(refused));
        Selection sent = Selection.sentList(new OfficeNumber(Samples.SENDER), 9);
        Period april = new Period(Samples.APRIL, MAY.from());
        assertThat(ids(sent.during(april))).containsExactly(Samples.id(1));
        accept(1, MAY.from());
        assertThat(ids(sent.during(april))).isEmpty();
        assertThat(ids(sent.during(MAY))).containsExactly(Samples.id(1));
    }

    private void accept(long seed, Instant at) {
        ledger.record(
                List.of(Event.once(EventType.ACCEPTED, Samples.parties(seed), at, Samples.detail(EventType.ACCEPTED))));
    }

    @Test
    void countsEveryStateAndFindsWhatWaitsLongest() {
        assertThat(ledger.oldestWaiting()).isEmpty();
        ledger.record(Samples.arrival(1));
        ledger.record(List.of(Samples.event(EventType.ACCEPTED, Samples.parties(2), 9)));
        ledger.record(List.of(Samples.event(EventType.SUSPENDED, Samples.parties(3), 8)));
        assertThat(ledger.counts())
                .hasSize(State.values().length)
                .containsEntry(State.PICKED_UP, 1L)
                .containsEntry(State.ACCEPTED, 1L)
                .containsEntry(State.SUSPENDED, 1L)
                .containsEntry(State.REJECTED, 0L);
        assertThat(ledger.oldestWaiting()).map(SendingRecord::id).contains(Samples.id(3));
    }

    @Test
    void twoHubsThatWriteTheSameEventsAtOnceMakeOneChain() throws Exception {
        ExecutorService hubs = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> written = new ArrayList<>();
            for (int hub = 0; hub < 2; hub++) {
                JdbcLedger own = new JdbcLedger(database, Durability.of(database));
                written.add(hubs.submit(() -> {
                    for (int seed = 1; seed <= 40; seed++) {
                        own.record(Samples.arrival(seed));
                    }
                }));
            }
            for (Future<?> each : written) {
                each.get();
            }
        } finally {
            hubs.shutdownNow();
        }
        assertThat(ledger.audit()).isInstanceOfSatisfying(Audit.Sound.class, sound -> assertThat(sound.rows())
                .isEqualTo(4 * 40));
    }

    private List<SendingId> ids(Selection selection) {
        return ledger.list(selection).stream().map(SendingRecord::id).toList();
    }
}
