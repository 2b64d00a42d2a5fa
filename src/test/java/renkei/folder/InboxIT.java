package renkei.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.folder.FaultyDisk.Fault;
import renkei.sending.Document;
import renkei.sending.Failure;
import renkei.sending.FileName;
import renkei.sending.SendingId;
import renkei.sending.Unavailable;

class InboxIT {
    private final Ticks ticks = new Ticks();
    private final Path temp;
    private final OfficeFolder office;
    private Inbox inbox;

    InboxIT(@TempDir Path temp) {
        this.temp = temp;
        this.office = new Home(temp).office(Home.SERVICE);
        this.inbox = inbox(Disk.local());
    }

    private Inbox inbox(Disk disk) {
        return new Inbox(disk, new Pickups(disk, ticks, Duration.ofMinutes(1)));
    }

    private Delivered deliver(Document... documents) {
        return inbox.deliver(office, Home.sending(documents).id(), List.of(documents));
    }

    @Test
    void documentsArriveUnderTheirNamesByteForByte() {
        Delivered delivered = deliver(Home.document("a.CSV", "あ\r\n"), Home.document("b.pdf", "%%EOF"));

        assertThat(delivered.before()).isFalse();
        assertThat(delivered.names()).containsExactly(new FileName("a.CSV"), new FileName("b.pdf"));
        assertThat(Home.files(office.inbox())).containsEntry("a.CSV", "あ\r\n").containsEntry("b.pdf", "%%EOF");
    }

    @Test
    void anotherFileOfTheNameIsNeverOverwritten() {
        Home.write(office.inbox().resolve("a.CSV"), "someone else's");
        Home.write(office.inbox().resolve("a (2).CSV"), "and another");

        assertThat(deliver(Home.document("a.CSV", "new")).names()).containsExactly(new FileName("a (3).CSV"));
        assertThat(Home.files(office.inbox()))
                .containsEntry("a.CSV", "someone else's")
                .containsEntry("a (2).CSV", "and another")
                .containsEntry("a (3).CSV", "new");
    }

    @Test
    void aFileThatAppearsWhileTheHubDeliversIsNotOverwrittenEither() {
        Runnable program = () -> {
            if (!Home.entries(office.delivering()).isEmpty()
                    && Home.entries(office.inbox()).isEmpty()) {
                Home.write(office.inbox().resolve("a.CSV"), "someone else's");
            }
        };
        inbox = inbox(new FaultyDisk(Long.MAX_VALUE, Fault.DIES_BEFORE, program));

        assertThat(deliver(Home.document("a.CSV", "new")).names()).containsExactly(new FileName("a (2).CSV"));
        assertThat(deliver(Home.document("a.CSV", "new")).names()).containsExactly(new FileName("a (2).CSV"));
        assertThat(Home.files(office.inbox()))
                .containsEntry("a.CSV", "someone else's")
                .containsEntry("a (2).CSV", "new");
    }

    @Test
    void theSameDocumentInTwoSendingsArrivesTwice() {
        deliver(Home.document("form.pdf", "same"));
        deliver(Home.document("form.pdf", "same"), Home.document("other.pdf", "other"));

        assertThat(Home.files(office.inbox())).containsOnlyKeys("form.pdf", "form (2).pdf", "other.pdf");
    }

    @Test
    void twoDocumentsWhoseNumberedNamesMeetBothArrive() {
        Home.write(office.inbox().resolve("a.CSV"), "old");

        Delivered delivered = deliver(Home.document("a (2).CSV", "two"), Home.document("a.CSV", "one"));

        assertThat(delivered.names()).doesNotHaveDuplicates();
        assertThat(Home.files(office.inbox()).values()).containsExactlyInAnyOrder("old", "one", "two");
    }

    @Test
    void aMissingInboxIsNotMadeUpBecauseItMayBeAShareThatIsGone() throws IOException {
        Files.delete(office.inbox());

        assertThatThrownBy(() -> deliver(Home.document("a.CSV", "x"))).isInstanceOf(Unavailable.class);
        assertThat(office.inbox()).doesNotExist();

        Files.createDirectory(office.inbox());
        deliver(Home.document("a.CSV", "x"));
        assertThat(Home.files(office.inbox())).containsOnlyKeys("a.CSV");
    }

    @Test
    void anInboxThatIsALinkGetsNothing() throws IOException {
        Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
        Files.delete(office.inbox());
        Files.createSymbolicLink(office.inbox(), elsewhere);

        assertThatThrownBy(() -> deliver(Home.document("a.CSV", "x"))).isInstanceOf(Unavailable.class);
        assertThat(Home.entries(elsewhere)).isEmpty();
    }

    @Test
    void aFullDiskIsToldAsAFullInbox() {
        inbox = inbox(new FaultyDisk(2, Fault.FAILS_HALFWAY, () -> {}));

        assertThatThrownBy(() -> deliver(Home.document("a.CSV", "xxxx")))
                .isInstanceOfSatisfying(
                        Unavailable.class, e -> assertThat(e.failure()).isEqualTo(Failure.INBOX_FULL));
        assertThat(Home.entries(office.inbox())).isEmpty();
    }

    @Test
    void nothingAppearsBeforeAllOfItIsOnTheDiskAndAllIsOnTheDiskAtTheEnd() {
        FaultyDisk disk = new FaultyDisk();
        inbox = inbox(disk);
        Document[] documents = {Home.document("a.CSV", "1"), Home.document("b.CSV", "2")};
        Path marker = office.delivered(deliver(documents).id());

        List<String> operations = disk.operations();
        int visible = first(operations, " -> " + office.inbox());
        assertThat(first(operations, "force " + office.staging()))
                .isLessThan(first(operations, " -> " + office.delivering()));
        assertThat(first(operations, "force " + office.delivering())).isLessThan(visible);
        assertThat(first(operations, "force " + office.inbox())).isGreaterThan(visible);
        assertThat(first(operations, "force " + office.inbox())).isLessThan(first(operations, " -> " + marker));
        assertThat(operations.get(operations.size() - 1)).isEqualTo("force " + marker.getParent());
    }

    private static int first(List<String> operations, String part) {
        for (int i = 0; i < operations.size(); i++) {
            if (operations.get(i).contains(part)) {
                return i;
            }
        }
        throw new AssertionError("never: " + part);
    }

    @Test
    void manyThreadsDeliverIntoOneInboxWithoutLosingAnything() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        List<Future<Delivered>> running = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Document document = Home.document("form.pdf", "number " + i % 40);
            SendingId id = Home.sending(document).id();
            running.add(threads.submit(() -> inbox(Disk.local()).deliver(office, id, List.of(document))));
        }
        for (Future<Delivered> one : running) {
            one.get();
        }
        threads.shutdown();

        assertThat(Home.files(office.inbox()).values()).hasSize(40).doesNotHaveDuplicates();
    }
}
