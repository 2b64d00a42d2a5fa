package renkei.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.folder.FaultyDisk.Fault;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.sending.Sending;
import renkei.sending.Unavailable;
import renkei.standard.Finding;

class OutboxIT {
    private static final Limits LIMITS = new Limits(20, 30, 3, 1_000);
    private static final Rules RULES = new Rules(Patience.STANDARD, LIMITS, new BySequence(2));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);

    private final Ticks ticks = new Ticks();
    private final Troubles troubles = new Troubles(trouble -> {});
    private final OfficeFolder office;
    private final Departures departures;
    private final Sweeper sweeper;
    private final Outbox outbox;

    OutboxIT(@TempDir Path temp) {
        this.office = new Home(temp).office(Home.CARE);
        Machine machine = new Machine(Disk.local(), Writers.UNKNOWN, ticks, troubles);
        this.departures = new Departures(machine, CLOCK);
        this.sweeper = new Sweeper(() -> List.of(office), machine, RULES, departures);
        this.outbox = new Outbox(Disk.local(), LIMITS, departures);
    }

    private List<Pile> sweep() {
        List<Pile> piles = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            piles.addAll(sweeper.sweep());
            ticks.pass(Duration.ofSeconds(20));
        }
        return piles;
    }

    private Taken take() {
        return outbox.take(office, sweep().get(0)).orElseThrow();
    }

    private static Sending sending(Taken taken) {
        return new Sending(Home.CARE, Home.SERVICE, "", taken.documents());
    }

    private Path drop(String name, String text) {
        Path file = office.outbox().resolve(name);
        Home.write(file, text);
        return file;
    }

    private static List<String> codes(Taken taken, String name) {
        return taken.problems().getOrDefault(name, List.of()).stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void documentsAndTheMessageAreReadAsTheyAre() throws IOException {
        Path folder = Files.createDirectory(office.outbox().resolve("0899999902"));
        Home.write(folder.resolve("b.CSV"), "b\r\n");
        Home.write(folder.resolve("a.CSV"), "a\r\n");
        byte[] message = "髙橋様\r\n".getBytes(Charset.forName("windows-31j"));
        Files.write(folder.resolve("message.txt"), message);

        Taken taken = take();

        assertThat(taken.documents())
                .containsExactly(
                        Home.document("a.CSV", "a\r\n"),
                        Home.document("b.CSV", "b\r\n"),
                        new Document(new FileName("message.txt"), Content.of(message)));
        assertThat(taken.problems()).isEmpty();
    }

    @Test
    void whatChangedSinceItSettledIsNotTakenNow() throws IOException {
        Path file = drop("a.CSV", "1\r\n");
        Pile pile = sweep().get(0);
        Files.writeString(file, "2,\"", StandardOpenOption.APPEND);
        assertThat(outbox.take(office, pile)).isEmpty();
        Files.delete(file);
        assertThat(outbox.take(office, pile)).isEmpty();
    }

    @Test
    void whatIsTooLargeIsToldAndNotRead() {
        drop("a.CSV", "1234567890123456789\r\n");
        Taken taken = take();
        assertThat(codes(taken, "a.CSV")).containsExactly("too-large");
        assertThat(taken.documents()).isEmpty();
    }

    @Test
    void aSendingThatIsTooLargeOrHasTooManyDocumentsIsTold() throws IOException {
        Path folder = Files.createDirectory(office.outbox().resolve("0899999902"));
        for (String name : List.of("a", "b")) {
            Home.write(folder.resolve(name + ".CSV"), "1234567890123456\r\n");
        }
        assertThat(codes(take(), "b.CSV")).containsExactly("sending-too-large");

        Path other = Files.createDirectory(office.outbox().resolve("0899999903"));
        for (String name : List.of("a", "b", "c", "d")) {
            Home.write(other.resolve(name + ".CSV"), "1\r\n");
        }
        Taken taken = take();
        assertThat(taken.problems()).containsOnlyKeys("a.CSV", "b.CSV", "c.CSV", "d.CSV");
        assertThat(codes(taken, "d.CSV")).containsExactly("too-many-documents");
    }

    @Test
    void aDigestThatDoesNotMatchIsTold() {
        drop("a.CSV", "1\r\n");
        drop("a.CSV.sha256", "0".repeat(64) + "  a.CSV\n");
        Taken taken = take();
        assertThat(codes(taken, "a.CSV")).containsExactly("digest-mismatch");
        assertThat(taken.documents()).isEmpty();
    }

    @Test
    void aFileThatMayNotBeReadIsTold() {
        drop("a.CSV", "1\r\n");
        Disk closed = new Refusal(Disk.local(), "read");
        Taken taken = new Outbox(closed, LIMITS, departures)
                .take(office, sweep().get(0))
                .orElseThrow();
        assertThat(codes(taken, "a.CSV")).containsExactly("unreadable-file");
    }

    @Test
    void linksFoldersAndUnsafeNamesMoveToRejectedThemselvesWithAReport() throws IOException {
        Path secret = office.root().resolve("secret.CSV");
        Home.write(secret, "secret");
        Files.createSymbolicLink(office.outbox().resolve("link.CSV"), secret);
        Files.createDirectories(office.outbox().resolve("folder/deep"));
        Home.write(office.outbox().resolve("folder/deep/a.CSV"), "1\r\n");
        drop("bad\nname.CSV", "1\r\n");
        String full = "長".repeat(83) + ".CSV";
        drop(full, "1\r\n");

        for (Pile pile : sweep()) {
            Taken taken = outbox.take(office, pile).orElseThrow();
            String name = pile.files().get(0).name();
            assertThat(codes(taken, name))
                    .containsExactly(
                            name.contains("l") && !name.contains("bad") ? "not-a-document" : "name-unreadable");
            Content report = Content.of("直してください".getBytes(StandardCharsets.UTF_8));
            outbox.finish(
                    outbox.begin(office, taken, new Destination.Refused(Map.of(name, new Report(report, report)))));
        }

        assertThat(Home.entries(office.outbox())).isEmpty();
        assertThat(Files.isSymbolicLink(office.rejected().resolve("link.CSV"))).isTrue();
        assertThat(office.rejected().resolve("folder/deep/a.CSV")).hasContent("1\r\n");
        assertThat(office.rejected().resolve("bad_name.CSV")).hasContent("1\r\n");
        assertThat(office.rejected().resolve("bad_name.CSV.report.txt")).hasContent("直してください");
        assertThat(Home.entries(office.rejected())).hasSize(12);
        assertThat(secret).hasContent("secret");
    }

    @Test
    void aFileThatChangedAfterItWasTakenStaysAndBecomesANewSending() throws IOException {
        Path file = drop("a.CSV", "old\r\n");
        FileTime time = Files.getLastModifiedTime(file);
        Pile pile = sweep().get(0);
        Taken taken = outbox.take(office, pile).orElseThrow();
        Departure departure =
                outbox.begin(office, taken, new Destination.Sent(sending(taken).id()));
        Files.writeString(file, "new\r\n"); // of the same size, and of the same time
        Files.setLastModifiedTime(file, time);

        outbox.finish(departure);
        sweeper.released(pile);

        assertThat(file).hasContent("new\r\n");
        assertThat(Home.textsBelow(office.sent())).isEmpty();
        Taken again = take();
        assertThat(again.documents()).containsExactly(Home.document("a.CSV", "new\r\n"));
        outbox.finish(
                outbox.begin(office, again, new Destination.Sent(sending(again).id())));
        assertThat(Home.files(office.sent().resolve("2026-11-20"))).containsEntry("a.CSV", "new\r\n");
    }

    @Test
    void anOriginalOfTheSameNameIsKeptBesideTheOther() {
        for (String text : List.of("1\r\n", "2\r\n", "3\r\n")) {
            drop("a.CSV", text);
            Pile pile = sweep().get(0);
            Taken taken = outbox.take(office, pile).orElseThrow();
            outbox.finish(outbox.begin(
                    office, taken, new Destination.Sent(sending(taken).id())));
            sweeper.released(pile);
        }
        assertThat(Home.files(office.sent().resolve("2026-11-20")))
                .containsEntry("a.CSV", "1\r\n")
                .containsEntry("a (2).CSV", "2\r\n")
                .containsEntry("a (3).CSV", "3\r\n");
    }

    @Test
    void aResumeAfterACrashIsToldFromARepeatByAPerson() {
        drop("a.CSV", "1\r\n");
        Taken taken = take();
        assertThat(outbox.wasDeparting(office, sending(taken).id())).isFalse();
        Departure departure =
                outbox.begin(office, taken, new Destination.Sent(sending(taken).id()));
        Machine machine = new Machine(Disk.local(), Writers.UNKNOWN, ticks, troubles);
        Departures next = new Departures(machine, CLOCK);
        List<Pile> resumed = new Sweeper(() -> List.of(office), machine, RULES, next).sweep();
        assertThat(resumed).hasSize(1);
        assertThat(new Outbox(Disk.local(), LIMITS, next)
                        .wasDeparting(office, sending(taken).id()))
                .isTrue();

        outbox.finish(departure);
        assertThat(outbox.wasDeparting(office, sending(taken).id())).isFalse();
    }

    @Test
    void whatCannotLeaveStaysIsNotCollectedAgainAndLeavesLaterByItself() {
        drop("a.CSV", "1\r\n");
        List<Trouble> told = new ArrayList<>();
        Refusal disk = new Refusal(Disk.local(), "");
        Machine machine = new Machine(disk, Writers.UNKNOWN, ticks, new Troubles(told::add));
        Departures mine = new Departures(machine, CLOCK);
        Sweeper mySweeper = new Sweeper(() -> List.of(office), machine, RULES, mine);
        Outbox myOutbox = new Outbox(disk, LIMITS, mine);
        Pile pile = sweep().get(0);
        Taken taken = myOutbox.take(office, pile).orElseThrow();
        Departure departure = myOutbox.begin(
                office, taken, new Destination.Sent(sending(taken).id()));
        disk.refuse("rename");

        assertThatThrownBy(() -> myOutbox.finish(departure)).isInstanceOf(Unavailable.class);
        for (int i = 0; i < 100; i++) {
            assertThat(mySweeper.sweep()).isEmpty();
            ticks.pass(Duration.ofSeconds(10));
        }
        assertThat(told).extracting(Trouble::kind).containsExactly(Trouble.Kind.CANNOT_LEAVE);
        assertThat(disk.refused()).describedAs("tries in 1,000 s").isLessThan(15);
        assertThat(Home.files(office.outbox())).containsOnlyKeys("a.CSV");

        disk.refuse("");
        ticks.pass(Duration.ofMinutes(5));
        mySweeper.sweep();
        assertThat(Home.files(office.outbox())).isEmpty();
        assertThat(Home.files(office.sent().resolve("2026-11-20"))).containsOnlyKeys("a.CSV");
    }

    @Test
    void theSameContentDroppedAgainWhileTheFirstIsStuckLosesNeither() {
        drop("a.CSV", "1\r\n");
        Refusal disk = new Refusal(Disk.local(), "");
        Machine machine = new Machine(disk, Writers.UNKNOWN, ticks, troubles);
        Outbox mine = new Outbox(disk, LIMITS, new Departures(machine, CLOCK));
        Pile pile = sweep().get(0);
        Taken taken = mine.take(office, pile).orElseThrow();
        Destination sent = new Destination.Sent(sending(taken).id());
        Departure departure = mine.begin(office, taken, sent);
        disk.refuse("rename from departing");
        assertThatThrownBy(() -> mine.finish(departure)).isInstanceOf(Unavailable.class);
        sweeper.released(pile);

        drop("a.CSV", "1\r\n");
        Taken again = mine.take(office, sweep().get(0)).orElseThrow();
        assertThatThrownBy(() -> mine.begin(office, again, sent)).isInstanceOf(Unavailable.class);
        assertThat(Home.files(office.outbox())).containsOnlyKeys("a.CSV");

        disk.refuse("");
        mine.finish(mine.begin(office, again, sent));
        assertThat(Home.files(office.outbox())).isEmpty();
        assertThat(Home.files(office.sent().resolve("2026-11-20"))).containsOnlyKeys("a.CSV", "a (2).CSV");
    }

    @Test
    void aReportThatIsThereSinceATryBeforeIsUsedAndNotDoubled() {
        drop("a.CSV", "1\r\n");
        Taken taken = take();
        Content text = Content.of("直してください".getBytes(StandardCharsets.UTF_8));
        Home.write(office.rejected().resolve("a.CSV.report.txt"), "直してください");
        Destination refused = new Destination.Refused(Map.of("a.CSV", new Report(text, text)));
        outbox.finish(outbox.begin(office, taken, refused));
        assertThat(Home.files(office.rejected())).containsOnlyKeys("a.CSV", "a.CSV.report.txt", "a.CSV.report.json");
    }

    @Test
    void aRefusalThatIsRepeatedAfterACrashKeepsItsTimeAndANewOneDoesNot() throws IOException {
        drop("a.CSV", "1\r\n");
        Taken taken = take();
        Content text = Content.of("直す".getBytes(StandardCharsets.UTF_8));
        Destination refused = new Destination.Refused(Map.of("a.CSV", new Report(text, text)));
        Instant first = outbox.begin(office, taken, refused).begun();

        Clock later = Clock.offset(CLOCK, Duration.ofHours(1));
        Machine machine = new Machine(Disk.local(), Writers.UNKNOWN, ticks, troubles);
        Outbox restarted = new Outbox(Disk.local(), LIMITS, new Departures(machine, later));
        Departure repeated = restarted.begin(office, taken, refused);
        assertThat(repeated.begun()).isEqualTo(first);

        restarted.finish(repeated);
        assertThatThrownBy(() -> restarted.begin(office, taken, refused))
                .as("another hub has refused it just before")
                .isInstanceOf(Unavailable.class);
        Files.move(office.rejected().resolve("a.CSV"), office.outbox().resolve("a.CSV"));
        assertThat(restarted.begin(office, taken, refused).begun()).isEqualTo(later.instant());
    }

    @Test
    void aFullDiskAtBeginIsToldAndNothingLeaves() {
        drop("a.CSV", "1\r\n");
        Taken taken = take();
        FaultyDisk full = new FaultyDisk(1, Fault.FAILS_HALFWAY, () -> {});
        Machine machine = new Machine(full, Writers.UNKNOWN, ticks, troubles);
        Outbox broken = new Outbox(full, LIMITS, new Departures(machine, CLOCK));
        Destination sent = new Destination.Sent(sending(taken).id());
        assertThatThrownBy(() -> broken.begin(office, taken, sent))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("make room");
        assertThat(Home.files(office.outbox())).containsOnlyKeys("a.CSV");
        assertThat(Home.entries(office.departing())).isEmpty();
        assertThat(Home.entries(office.staging())).isEmpty();
    }

    @Test
    void aListThatComesBackAfterItsFilesLeftIsForgotten() throws IOException {
        drop("a.CSV", "1\r\n");
        Taken taken = take();
        Departure departure =
                outbox.begin(office, taken, new Destination.Sent(sending(taken).id()));
        Path list = departure.list().file(office);
        byte[] bytes = Files.readAllBytes(list);
        outbox.finish(departure);
        Files.write(list, bytes);

        Machine machine = new Machine(Disk.local(), Writers.UNKNOWN, ticks, troubles);
        Departures next = new Departures(machine, CLOCK);
        assertThat(new Sweeper(() -> List.of(office), machine, RULES, next).sweep())
                .isEmpty();
        assertThat(list).doesNotExist();
    }

    /** Denies access to one operation. */
    private static final class Refusal implements Disk {
        private final Disk disk;
        private String operation;
        private int refused;

        Refusal(Disk disk, String operation) {
            this.disk = disk;
            this.operation = operation;
        }

        void refuse(String other) {
            operation = other;
        }

        int refused() {
            return refused;
        }

        private void check(String wanted, Path path) throws IOException {
            if (operation.equals(wanted)) {
                refused++;
                throw new AccessDeniedException(path.toString());
            }
        }

        @Override
        public Optional<Traits> look(Path path) throws IOException {
            return disk.look(path);
        }

        @Override
        public Listing list(Path folder, int limit) throws IOException {
            return disk.list(folder, limit);
        }

        @Override
        public byte[] read(Path file, long limit) throws IOException {
            check("read", file);
            return disk.read(file, limit);
        }

        @Override
        public byte[] readEnd(Path file, int limit) throws IOException {
            check("read", file);
            return disk.readEnd(file, limit);
        }

        @Override
        public void create(Path file, byte[] bytes) throws IOException {
            disk.create(file, bytes);
        }

        @Override
        public void rewrite(Path file, byte[] bytes) throws IOException {
            disk.rewrite(file, bytes);
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            check("rename", from);
            if (from.toString().contains("departing")) {
                check("rename from departing", from);
            }
            disk.rename(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            disk.delete(path);
        }

        @Override
        public boolean makeFolder(Path folder) throws IOException {
            return disk.makeFolder(folder);
        }

        @Override
        public void force(Path folder) throws IOException {
            disk.force(folder);
        }
    }
}
