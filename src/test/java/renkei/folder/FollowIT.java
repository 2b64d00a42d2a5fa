package renkei.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.sending.Digest;

/** What the sweeper does with hints; none of these sweeps unless it says so. */
class FollowIT {
    private static final Duration SETTLE = Duration.ofSeconds(2);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration FULL_LOOK = Duration.ofSeconds(60);
    private static final Rules RULES = new Rules(
            new Patience(SETTLE, Duration.ofSeconds(30), FULL_LOOK, Duration.ofSeconds(120)),
            new Limits(1_000, 2_000, 10, 3_000),
            new BySequence(2));

    private final Ticks ticks = new Ticks();
    private final FaultyDisk disk = new FaultyDisk();
    private final ToldHints hints = new ToldHints(ticks);
    private final OfficeFolder office;
    private final OfficeFolder other;
    private final Sweeper sweeper;

    FollowIT(@TempDir Path temp) {
        Home home = new Home(temp);
        this.office = home.office(Home.CARE);
        this.other = home.office(Home.SERVICE);
        Machine machine = new Machine(disk, Writers.UNKNOWN, ticks, new Troubles(trouble -> {}), hints);
        List<OfficeFolder> all = List.of(office, other);
        this.sweeper = new Sweeper(() -> all, machine, RULES, new Departures(machine, Clock.systemUTC()));
        assertThat(sweeper.sweep()).isEmpty();
    }

    @Test
    void aHintLeadsToALookAtThatOutboxOnly() throws InterruptedException {
        drop(office, "a.CSV");
        drop(other, "b.CSV");
        hints.tell(office);
        assertThat(names(follow())).containsExactly("a.CSV");
        assertThat(follow()).isEmpty();
        hints.tell(other);
        assertThat(names(follow())).containsExactly("b.CSV");
    }

    @Test
    void aDigestThatWasWrittenAfterItsDocumentIsBelievedAtTheFirstLook() throws InterruptedException {
        Home.write(office.outbox().resolve("a.CSV"), "1");
        Home.write(
                office.outbox().resolve("a.CSV.sha256"),
                Digest.of(new byte[] {'1'}).hex());
        hints.tell(office);
        assertThat(names(follow())).containsExactly("a.CSV");
    }

    @Test
    void whatSettlesByTimeIsLeftToTheSweepAndNeedsNoFurtherHint() throws InterruptedException {
        Home.write(office.outbox().resolve("a.CSV"), "1\r\n");
        hints.tell(office);
        assertThat(follow()).isEmpty();
        ticks.pass(SETTLE);
        hints.tell(office);
        assertThat(follow()).describedAs("only the sweep asks who is writing").isEmpty();
        assertThat(names(sweeper.sweep())).containsExactly("a.CSV");
    }

    @Test
    void anOutboxOfWhichChangesAreToldCostsNothingUntilItsFullLook() throws InterruptedException {
        disk.operations().clear();
        for (int i = 0; i < 2; i++) {
            ticks.pass(Duration.ofMillis(1));
            assertThat(sweeper.sweep()).isEmpty();
        }
        assertThat(disk.operations()).isEmpty();

        drop(office, "a.CSV");
        List<Pile> found = new ArrayList<>();
        for (Duration passed = Duration.ZERO; passed.compareTo(FULL_LOOK) <= 0; passed = passed.plus(SECOND)) {
            found.addAll(sweeper.sweep());
            ticks.pass(SECOND);
        }
        assertThat(names(found)).describedAs("the sweep stays the truth").containsExactly("a.CSV");
        assertThat(disk.count("list")).describedAs("a few looks a minute").isLessThan(10);
    }

    @Test
    void theFolderOfAReceiverIsWatchedFromItsFirstLookUntilItIsGone() throws IOException, InterruptedException {
        Path folder = Files.createDirectory(office.outbox().resolve("0899999903"));
        hints.tell(office);
        assertThat(follow()).isEmpty();
        assertThat(hints.watched()).containsKey(folder);

        Home.write(folder.resolve("a.pdf"), "1");
        Home.write(folder.resolve("a.pdf.done"), "");
        hints.tell(office);
        List<Pile> piles = follow();
        assertThat(piles).extracting(Pile::receiver).containsExactly("0899999903");

        for (Path file : Home.entries(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
        sweeper.released(piles.get(0));
        hints.tell(office);
        follow();
        assertThat(hints.watched()).containsOnlyKeys(office.outbox(), other.outbox());
    }

    @Test
    void anOutboxThatWasRemovedAndMadeAgainIsWatchedAgain() throws IOException, InterruptedException {
        String before = hints.watched().get(office.outbox());
        Files.delete(office.outbox());
        hints.drop(office, office.outbox());
        follow();
        assertThat(hints.watched()).doesNotContainKey(office.outbox());

        Path between = Files.createDirectory(office.root().resolve("takes the number of the old one"));
        Files.createDirectory(office.outbox());
        Files.delete(between);
        sweeper.sweep();
        assertThat(hints.watched()).containsKey(office.outbox());
        assertThat(hints.watched().get(office.outbox())).isNotEqualTo(before);
    }

    @Test
    void whereNoMoreIsWatchedEverySweepLooks() throws IOException {
        hints.fill();
        other(); // both outboxes learn at a look that nobody tells them any more
        drop(office, "a.CSV");
        drop(other, "b.CSV");
        assertThat(names(sweeper.sweep())).containsExactlyInAnyOrder("a.CSV", "b.CSV");
        Home.write(office.outbox().resolve("c.CSV"), "1\r\n");
        ticks.pass(SECOND);
        sweeper.sweep();
        Files.writeString(office.outbox().resolve("c.CSV"), "1\r\n2\r\n");
        ticks.pass(SECOND);
        sweeper.sweep();
        ticks.pass(SECOND);
        assertThat(sweeper.sweep()).describedAs("its change was seen between").isEmpty();
        ticks.pass(SECOND);
        assertThat(names(sweeper.sweep())).containsExactly("c.CSV");
    }

    private void other() {
        ticks.pass(FULL_LOOK);
        sweeper.sweep();
    }

    @Test
    void hintsThatComeTogetherMakeOneLookAndLooksAtManyFilesAreRarer() throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            Home.write(office.outbox().resolve("a" + i + ".CSV"), "1");
        }
        hints.tell(office);
        follow();
        disk.operations().clear();

        hints.tell(office);
        sweeper.follow(SECOND);
        hints.tell(office);
        sweeper.follow(Duration.ofMillis(25));
        assertThat(disk.count("list")).describedAs("not so soon").isZero();
        sweeper.follow(Duration.ofMillis(50));
        sweeper.follow(Duration.ofMillis(50));
        assertThat(disk.count("list")).describedAs("one look for all hints").isEqualTo(1);
    }

    @Test
    void aPileSettlesInSeveralLooksSoThatOthersAreLookedAtBetween() throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            drop(office, "a" + i + ".CSV");
        }
        hints.tell(office);
        assertThat(follow()).hasSize(500);
        assertThat(sweeper.sweep()).hasSize(100);
    }

    @Test
    void aPileIsNotListedForEachOfItsSendingsThatLeaves() throws InterruptedException, IOException {
        for (int i = 0; i < 300; i++) {
            drop(office, "a" + i + ".CSV");
        }
        hints.tell(office);
        List<Pile> piles = follow();
        assertThat(piles).hasSize(300);
        disk.operations().clear();
        for (Pile pile : piles.subList(0, 50)) {
            for (Path path : pile.paths()) {
                Files.delete(path);
            }
            sweeper.released(pile);
            ticks.pass(Duration.ofMillis(2));
            assertThat(sweeper.sweep()).isEmpty();
        }
        assertThat(disk.count("list")).isZero();
        ticks.pass(SECOND);
        assertThat(sweeper.sweep()).isEmpty();
        assertThat(disk.count("list")).isEqualTo(1);
    }

    @Test
    void whatChangedWhileItWaitedForItsTurnSettlesAnew() throws InterruptedException {
        drop(office, "a.CSV");
        hints.tell(office);
        Pile pile = follow().get(0);
        Home.write(office.outbox().resolve("a.CSV"), "12");
        Home.write(office.outbox().resolve("a.CSV.done"), "");
        hints.tell(office);
        assertThat(follow()).isEmpty();

        sweeper.released(pile);
        List<Pile> again = sweeper.sweep();
        assertThat(names(again)).containsExactly("a.CSV");
        assertThat(again).doesNotContain(pile);
    }

    /** Takes the hints, waits as long as a look waits, and looks. */
    private List<Pile> follow() throws InterruptedException {
        List<Pile> piles = new ArrayList<>(sweeper.follow(SECOND));
        piles.addAll(sweeper.follow(SECOND));
        return piles;
    }

    private static void drop(OfficeFolder office, String name) {
        Home.write(office.outbox().resolve(name), "1");
        Home.write(office.outbox().resolve(name + ".done"), "");
    }

    private static List<String> names(List<Pile> piles) {
        return piles.stream().map(pile -> pile.files().get(0).name()).toList();
    }
}
