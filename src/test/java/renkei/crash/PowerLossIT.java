package renkei.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;
import renkei.flow.HubApplication;
import renkei.standard.DocumentKind;

/**
 * The power fails while a sending is on its way: what was written since the last time that everything had been forced to
 * the disk is there, or not, or in part. The hub that starts afterwards brings the sending to its end, once.
 */
class PowerLossIT {
    private static final boolean LONG = Boolean.getBoolean("renkei.long");
    /** Of each kind of loss so many positions, and so many losses in all. */
    private static final int POSITIONS = LONG ? 6 : 1;

    private static final int LOSSES = LONG ? 25 : 4;
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final long SEED = Long.getLong("renkei.seed", new Random().nextLong());

    private static Path folder = Path.of("");
    private static Path base = Path.of("");
    private static final List<Drop> BEFORE = new ArrayList<>();
    private static final Shapes SHAPES = new Shapes(SEED, 2);
    private static final Drop SENDING = drop();

    /** A home with some past: two sendings delivered, everything forced, the hub stopped. */
    @BeforeAll
    static void makeHome(@TempDir Path temp) throws Exception {
        folder = temp;
        Group group = Group.make(folder.resolve("base"), 2);
        base = group.home().path();
        BEFORE.addAll(List.of(drop(), drop()));
        for (Drop drop : BEFORE) {
            drop.put(group.office(drop.sender()));
        }
        goOn(group, BEFORE);
    }

    /** Up to the commit, and until the files have left the outbox, nothing in the journal is needed. */
    static Stream<Point> acceptance() {
        return LONG
                ? Stream.of(Point.ACCEPT_UNCOMMITTED, Point.ACCEPT_COMMITTING, Point.ACCEPT_COMMITTED)
                : Stream.of(Point.ACCEPT_COMMITTING, Point.ACCEPT_COMMITTED);
    }

    /** Later the acceptance is needed, and it was forced; what was written after it is not. */
    static Stream<Point> delivery() {
        return LONG
                ? Stream.of(Point.DELIVERY_UNCOMMITTED, Point.RECEIPT_COMMITTED, Point.LEDGER_UNCOMMITTED)
                : Stream.of(Point.RECEIPT_COMMITTED);
    }

    static Stream<Point> ledger() {
        return LONG ? Stream.of(Point.LEDGER_UNFORCED, Point.LEDGER_UNCOMMITTED) : Stream.of(Point.LEDGER_UNCOMMITTED);
    }

    static Stream<Point> folders() {
        return LONG ? Unforced.AT.keySet().stream().sorted() : Stream.of(Point.STAGED, Point.INBOX_COMPLETE);
    }

    @ParameterizedTest
    @MethodSource("acceptance")
    void theJournalOfTheBrokerIsCutOffWhileASendingIsAccepted(Point point) throws Exception {
        cutOff(point, "data/broker");
    }

    @ParameterizedTest
    @MethodSource("delivery")
    void theJournalOfTheBrokerIsCutOffWhileASendingIsDelivered(Point point) throws Exception {
        Path died = folder.resolve(point + "-delivered");
        die(died, Point.ACCEPT_COMMITTED, "data/broker");
        Snapshot accepted = Snapshot.of(died, "data/broker");
        try (HubProcess hub = HubProcess.dying(died, point)) {
            hub.arm();
            assertThat(hub.ended(LIMIT)).as(() -> point + ":\n" + hub.output()).isTrue();
            assertThat(hub.died()).isEqualTo(point.name());
        }
        lose(died, point, accepted, "data/broker");
    }

    @ParameterizedTest
    @MethodSource("ledger")
    void theFileOfTheLedgerIsCutOff(Point point) throws Exception {
        cutOff(point, "data/ledger.mv.db");
    }

    @ParameterizedTest
    @MethodSource("folders")
    void whatWasNotForcedIsUndone(Point point) throws Exception {
        Path died = folder.resolve(point + "-folders");
        die(died, point, "data/ledger.mv.db");
        for (Loss loss : Unforced.AT.getOrDefault(point, List.of())) {
            check(died, point, loss);
        }
    }

    private static void cutOff(Point point, String part) throws Exception {
        Path died = folder.resolve(point + "-" + part.replace('/', '-'));
        lose(died, point, die(died, point, part), part);
    }

    private static void lose(Path died, Point point, Snapshot snapshot, String part) throws Exception {
        Map<Path, List<Integer>> changed = snapshot.changed(part);
        assertThat(changed).as("something was written").isNotEmpty();
        Random random = new Random(SEED);
        List<Loss> losses = new ArrayList<>(Loss.of(snapshot, changed, POSITIONS, random));
        Collections.shuffle(losses, random);
        for (Loss loss : losses.subList(0, Math.min(LOSSES, losses.size()))) {
            check(died, point, loss);
        }
    }

    /** A hub that dies at a point while it works on one sending; answers what was on the disk before. */
    private static Snapshot die(Path home, Point point, String part) throws Exception {
        Group group = new Group(new renkei.home.Home(Snapshot.copy(base, home)), 2);
        try (HubProcess hub = HubProcess.dying(home, point)) {
            hub.awaitWorking();
            Snapshot snapshot = Snapshot.of(home, part);
            hub.arm();
            SENDING.put(group.office(SENDING.sender()));
            assertThat(hub.ended(LIMIT)).as(() -> point + ":\n" + hub.output()).isTrue();
            assertThat(hub.died()).isEqualTo(point.name());
            return snapshot;
        }
    }

    private static void check(Path died, Point point, Loss loss) throws Exception {
        Path copy = Snapshot.copy(died, folder.resolve("copy"));
        try {
            loss.deed().from(copy);
            List<Drop> all = new ArrayList<>(BEFORE);
            all.add(SENDING);
            Tally tally = goOn(new Group(new renkei.home.Home(copy), 2), all);
            String what = "killed at " + point + ", lost: " + loss + ", seed " + SEED;
            assertThat(tally.lost()).as("lost: %s", what).isEmpty();
            assertThat(tally.doubled()).as("doubled: %s", what).isEmpty();
            assertThat(tally.faults()).as(what).isEmpty();
        } finally {
            org.springframework.util.FileSystemUtils.deleteRecursively(copy);
        }
    }

    /** Starts a hub, lets it finish what there is, and closes the books. */
    private static Tally goOn(Group group, List<Drop> drops) throws Exception {
        ConfigurableApplicationContext hub = HubApplication.start(group.home(), Map.of("server.port", "0"));
        try {
            Quiet.await(group, drops.size(), LIMIT);
        } finally {
            hub.close();
        }
        return new Books(group, drops).close();
    }

    /** From the first office to the second, which takes nothing. */
    private static Drop drop() {
        return Stream.generate(() -> SHAPES.unit(DocumentKind.UPPLAN))
                .filter(drop -> drop.sender().equals(Group.number(0)))
                .findFirst()
                .orElseThrow();
    }
}
