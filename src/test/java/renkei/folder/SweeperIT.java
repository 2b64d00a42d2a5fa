package renkei.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.sending.Digest;

class SweeperIT {
    private static final Duration SETTLE = Duration.ofSeconds(2);
    private static final Duration WAIT = Duration.ofSeconds(30);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Rules RULES = new Rules(
            new Patience(SETTLE, WAIT, Duration.ofSeconds(60), Duration.ofSeconds(120)),
            new Limits(1_000, 2_000, 10, 1_000),
            new BySequence(2));

    private final Ticks ticks = new Ticks();
    private final FaultyDisk disk = new FaultyDisk();
    private final List<Trouble> told = new ArrayList<>();
    private final Troubles troubles = new Troubles(told::add);
    private final Set<Path> open = new HashSet<>();
    private final OfficeFolder office;
    private final Sweeper sweeper;

    SweeperIT(@TempDir Path temp) {
        this.office = new Home(temp).office(Home.CARE);
        Machine machine = new Machine(disk, () -> open::contains, ticks, troubles);
        this.sweeper = new Sweeper(() -> List.of(office), machine, RULES, new Departures(machine, Clock.systemUTC()));
    }

    private Path drop(String name, String text) {
        Path file = office.outbox().resolve(name);
        Home.write(file, text);
        return file;
    }

    private Path dropFor(String receiver, String name, String text) throws IOException {
        Path folder = Files.createDirectories(office.outbox().resolve(receiver));
        Home.write(folder.resolve(name), text);
        return folder.resolve(name);
    }

    private static List<String> names(List<Pile> piles) {
        return piles.stream()
                .flatMap(pile -> pile.files().stream())
                .map(Seen::name)
                .toList();
    }

    /** Sweeps once a second for so long; what came. */
    private List<Pile> sweepFor(Duration time) {
        List<Pile> piles = new ArrayList<>(sweeper.sweep());
        for (Duration passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(SECOND)) {
            ticks.pass(SECOND);
            piles.addAll(sweeper.sweep());
        }
        return piles;
    }

    @Test
    void aFileIsTakenWhenItStayedTheSameForLongEnoughByOurClock() throws IOException {
        Path file = drop("a.CSV", "1,2\r\n");
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));

        assertThat(sweepFor(SECOND)).isEmpty();
        ticks.pass(SECOND);
        assertThat(names(sweeper.sweep())).containsExactly("a.CSV");
        assertThat(sweepFor(WAIT)).isEmpty();
    }

    @Test
    void aFileThatGrowsStartsAnewAndOneThatPausesInARecordWaitsForItsEnd() throws IOException {
        Path file = drop("a.CSV", "1,2\r\n");
        sweepFor(SECOND);
        Files.writeString(file, "1,\"hal", StandardOpenOption.APPEND);
        assertThat(sweepFor(Duration.ofSeconds(6))).isEmpty();
        Files.writeString(file, "f\r\n", StandardOpenOption.APPEND); // the line ends, the quotation does not
        assertThat(sweepFor(Duration.ofSeconds(6))).isEmpty();
        Files.writeString(file, "\"\r\n", StandardOpenOption.APPEND);

        assertThat(names(sweepFor(SETTLE))).containsExactly("a.CSV");
    }

    @Test
    void whatNeverBecomesCompleteIsTakenAsItIsInTheEnd() {
        drop("a.CSV", "1,2");
        drop("b.pdf", "%PDF");
        drop("c.jpg", "no end");
        drop("empty.CSV", "");

        assertThat(sweepFor(WAIT.minus(SECOND))).isEmpty();
        assertThat(names(sweepFor(SECOND))).containsExactly("a.CSV", "b.pdf", "c.jpg", "empty.CSV");
    }

    @Test
    void aFileThatSomebodyHasOpenForWritingIsNotTaken() {
        Path file = drop("a.CSV", "1,2\r\n");
        open.add(file);
        assertThat(sweepFor(WAIT.multipliedBy(2))).isEmpty();
        open.clear();
        assertThat(names(sweepFor(SECOND))).containsExactly("a.CSV");
    }

    @Test
    void temporaryNamesAreLeftAloneUntilTheyGetTheirLastOnes() throws IOException {
        for (String name : List.of(".a.CSV", "~$a.CSV", "a.TMP", "a.part", "a.filepart", "a.CrDownload", "Thumbs.db")) {
            drop(name, "x\n");
        }
        assertThat(sweepFor(WAIT.multipliedBy(2))).isEmpty();
        Files.move(office.outbox().resolve("a.part"), office.outbox().resolve("a.CSV"));
        assertThat(names(sweepFor(SETTLE))).containsExactly("a.CSV");
    }

    @Test
    void aDoneFileSkipsTheWaitAndGoesAlong() {
        drop("a.CSV", "no line end");
        drop("a.CSV.done", "");
        List<Pile> piles = sweeper.sweep();
        assertThat(names(piles)).containsExactly("a.CSV");
        assertThat(piles.get(0).sidecars()).extracting(Seen::name).containsExactly("a.CSV.done");
    }

    @Test
    void aDoneFileOfAnEarlierDocumentCountsForNothing() throws IOException {
        Path done = drop("a.CSV.done", "");
        Files.setLastModifiedTime(done, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
        drop("a.CSV", "no line end");
        assertThat(sweepFor(SETTLE.multipliedBy(2))).isEmpty();
    }

    @Test
    void aDigestThatMatchesSkipsTheWaitAndOneThatDoesNotHoldsTheFile() {
        String text = "no line end";
        drop("a.CSV", text);
        drop("a.CSV.sha256", Digest.of(text.getBytes(StandardCharsets.UTF_8)).hex() + " *a.CSV\n");
        drop("b.CSV", "1\r\n");
        drop("b.CSV.sha256", "0".repeat(64));
        assertThat(names(sweepFor(SECOND))).containsExactly("a.CSV");
        assertThat(sweepFor(WAIT.minus(SECOND.multipliedBy(2)))).isEmpty();
        assertThat(names(sweepFor(SECOND))).containsExactly("b.CSV");
    }

    @Test
    void filesOfOneGroupGoTogetherWhenTheyAreComplete() {
        drop("A_x_1.CSV", "1\r\n");
        assertThat(sweepFor(SETTLE.multipliedBy(2))).isEmpty();
        drop("B_x_1.CSV", "2\r\n");
        List<Pile> piles = sweepFor(SETTLE);
        assertThat(piles).hasSize(1);
        assertThat(names(piles)).containsExactly("A_x_1.CSV", "B_x_1.CSV");
        assertThat(piles.get(0).receiverFolder()).isEmpty();
    }

    @Test
    void aGroupThatStaysIncompleteGoesAsItIsAfterTheWait() {
        drop("A_x_1.CSV", "1\r\n");
        assertThat(sweepFor(SETTLE.plus(WAIT).minus(SECOND))).isEmpty();
        assertThat(names(sweepFor(SECOND))).containsExactly("A_x_1.CSV");
    }

    @Test
    void theFilesForOneReceiverGoTogetherWithTheirMessage() throws IOException {
        dropFor("0899999902", "message.txt", "よろしく");
        assertThat(sweepFor(WAIT.multipliedBy(2))).isEmpty();
        dropFor("0899999902", "a.pdf", "%%EOF");
        sweepFor(SECOND);
        dropFor("0899999902", "b.pdf.part", "%PD");
        assertThat(sweepFor(SETTLE)).isEmpty();
        Files.delete(office.outbox().resolve("0899999902/b.pdf.part"));
        dropFor("0899999902", "b.pdf", "%%EOF");

        List<Pile> piles = sweepFor(SETTLE);

        assertThat(piles).hasSize(1);
        assertThat(names(piles)).containsExactly("a.pdf", "b.pdf");
        assertThat(piles.get(0).receiverFolder()).contains("0899999902");
        assertThat(piles.get(0).sidecars()).extracting(Seen::name).containsExactly("message.txt");
    }

    @Test
    void aPileComesAgainOnlyWhenItIsGivenBackAndLaterEachTimeItIsPutOff() {
        drop("a.CSV", "1\r\n");
        Pile pile = sweepFor(SETTLE).get(0);
        assertThat(sweepFor(WAIT)).isEmpty();

        sweeper.putOff(pile);
        assertThat(sweeper.sweep()).isEmpty();
        Pile again = sweepFor(SECOND).get(0);
        sweeper.putOff(again);
        assertThat(sweepFor(SECOND)).isEmpty();
        Pile third = sweepFor(SECOND).get(0);
        sweeper.released(third);
        assertThat(sweepFor(SECOND)).isEmpty();
        assertThat(names(sweepFor(SECOND))).containsExactly("a.CSV");
    }

    @Test
    void whatIsNoDocumentComesAloneAndIsNeverFollowed() throws IOException {
        Path secret = Files.createDirectory(office.root().resolve("secret"));
        Home.write(secret.resolve("secret.CSV"), "secret\r\n");
        Files.createSymbolicLink(office.outbox().resolve("file.CSV"), secret.resolve("secret.CSV"));
        Files.createSymbolicLink(office.outbox().resolve("0899999903"), secret);
        Files.createSymbolicLink(
                office.outbox().resolve("gone.CSV"), office.root().resolve("nowhere"));
        drop("bad\u0001name.CSV", "1\r\n");
        Files.createDirectories(office.outbox().resolve("empty"));
        Files.createDirectories(office.outbox().resolve("folder/deep"));
        Home.write(office.outbox().resolve("folder/deep/a.CSV"), "1\r\n");

        List<Pile> soon = sweepFor(SETTLE);
        assertThat(names(soon)).containsExactlyInAnyOrder("file.CSV", "0899999903", "gone.CSV", "bad\u0001name.CSV");
        assertThat(soon).extracting(Pile::kind).containsOnly(Pile.Kind.STRAY);
        soon.forEach(sweeper::released);
        for (Seen seen : soon.stream().flatMap(pile -> pile.files().stream()).toList()) {
            Files.delete(seen.path());
        }

        assertThat(sweepFor(WAIT.dividedBy(2))).isEmpty();
        Home.write(office.outbox().resolve("folder/deep/b.CSV"), "1\r\n");
        assertThat(sweepFor(WAIT.minus(SECOND))).isEmpty();
        assertThat(names(sweepFor(SECOND.multipliedBy(2)))).containsExactly("folder");
    }

    @Test
    void anOutboxThatIsGoneOrALinkIsToldOnceAndComesBackByItself() throws IOException {
        Files.delete(office.outbox());
        sweepFor(SETTLE);
        assertThat(told).extracting(Trouble::kind).containsExactly(Trouble.Kind.OUTBOX_GONE);

        Path real = Files.createDirectory(office.root().resolve("real"));
        Home.write(real.resolve("a.CSV"), "1\r\n");
        Files.createSymbolicLink(office.outbox(), real);
        assertThat(sweepFor(WAIT)).isEmpty();
        assertThat(told)
                .extracting(Trouble::kind)
                .containsExactly(Trouble.Kind.OUTBOX_GONE, Trouble.Kind.OUTBOX_NOT_A_FOLDER);

        Files.delete(office.outbox());
        Files.createDirectory(office.outbox());
        drop("a.CSV", "1\r\n");
        assertThat(names(sweepFor(SETTLE))).containsExactly("a.CSV");
        assertThat(troubles.all()).isEmpty();
    }

    @Test
    void whatDoesNotSettleIsToldOnceAndNoLongerWhenItIsGone() throws IOException {
        Path growing = drop("a.CSV.part", "1");
        drop("b.CSV.done", "");
        sweepFor(Duration.ofSeconds(200));
        assertThat(told)
                .extracting(Trouble::kind)
                .containsExactlyInAnyOrder(Trouble.Kind.NOT_SETTLING, Trouble.Kind.SIDECAR_ALONE);
        Files.delete(growing);
        Files.delete(office.outbox().resolve("b.CSV.done"));
        sweepFor(SECOND);
        assertThat(troubles.all()).isEmpty();
    }

    @Test
    void aChangeInTheSameTickOfTheFoldersTimeIsFoundAtOnce() throws IOException {
        sweeper.sweep();
        FileTime before = Files.getLastModifiedTime(office.outbox());
        drop("a.CSV", "1\r\n");
        Files.setLastModifiedTime(office.outbox(), before);
        assertThat(names(sweepFor(SETTLE.plus(SECOND)))).containsExactly("a.CSV");
    }

    @Test
    void aChangeThatTheFoldersTimeDoesNotShowIsFoundByTheFullLook() throws IOException {
        sweepFor(Duration.ofSeconds(5));
        FileTime before = Files.getLastModifiedTime(office.outbox());
        drop("a.CSV", "1\r\n");
        Files.setLastModifiedTime(office.outbox(), before);
        assertThat(names(sweepFor(Duration.ofSeconds(65)))).containsExactly("a.CSV");
    }
}
