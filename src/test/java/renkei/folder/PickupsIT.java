package renkei.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.sending.Document;
import renkei.sending.SendingId;

class PickupsIT {
    private static final Duration FULL_LOOK = Duration.ofSeconds(60);

    private final Ticks ticks = new Ticks();
    private final FaultyDisk disk = new FaultyDisk();
    private final OfficeFolder office;
    private Pickups pickups = new Pickups(disk, ticks, FULL_LOOK);

    PickupsIT(@TempDir Path temp) {
        this.office = new Home(temp).office(Home.SERVICE);
    }

    private SendingId deliver(Document... documents) {
        SendingId id = Home.sending(documents).id();
        new Inbox(disk, pickups).deliver(office, id, List.of(documents));
        return id;
    }

    private void take(String name) throws IOException {
        Files.delete(office.inbox().resolve(name));
        ticks.pass(Duration.ofSeconds(1));
    }

    @Test
    void aSendingIsPickedUpWhenTheLastOfItsDocumentsHasLeft() throws IOException {
        SendingId id = deliver(Home.document("a.CSV", "1"), Home.document("b.CSV", "2"));
        assertThat(pickups.pickups(office)).isEmpty();
        take("a.CSV");
        assertThat(pickups.pickups(office)).isEmpty();
        take("b.CSV");
        assertThat(pickups.pickups(office)).containsExactly(id);
        assertThat(pickups.pickups(office)).describedAs("until it is recorded").containsExactly(id);

        pickups.pickedUp(office, id);
        pickups.pickedUp(office, id);

        assertThat(pickups.pickups(office)).isEmpty();
        assertThat(office.delivered(id)).doesNotExist();
        assertThat(office.picked(id)).isDirectory();
        assertThat(deliver(Home.document("a.CSV", "1"), Home.document("b.CSV", "2")))
                .isEqualTo(id);
        assertThat(Home.entries(office.inbox())).isEmpty();
    }

    @Test
    void anotherFileOfTheNameDoesNotHideThatItWasTaken() throws IOException {
        SendingId first = deliver(Home.document("form.pdf", "one"));
        take("form.pdf");
        deliver(Home.document("form.pdf", "two"));
        assertThat(pickups.pickups(office)).containsExactly(first);
    }

    @Test
    void whatAnEarlierProcessDeliveredIsWatchedToo() throws IOException {
        SendingId id = deliver(Home.document("a.CSV", "1"));
        pickups = new Pickups(disk, ticks, FULL_LOOK);
        assertThat(pickups.pickups(office)).isEmpty();
        take("a.CSV");
        assertThat(pickups.pickups(office)).containsExactly(id);
    }

    @Test
    void whatAnotherProcessDeliversIsFoundByTheFullLook() throws IOException {
        assertThat(pickups.pickups(office)).isEmpty();
        ticks.pass(Duration.ofSeconds(10));
        Pickups others = new Pickups(disk, ticks, FULL_LOOK);
        Document document = Home.document("a.CSV", "1");
        SendingId id = Home.sending(document).id();
        new Inbox(disk, others).deliver(office, id, List.of(document));
        take("a.CSV");
        pickups.pickups(office);
        ticks.pass(FULL_LOOK);
        assertThat(pickups.pickups(office)).containsExactly(id);
    }

    @Test
    void anInboxThatIsGoneHasNotBeenEmptied() throws IOException {
        SendingId id = deliver(Home.document("a.CSV", "1"));
        pickups.pickups(office);
        Path aside = office.root().resolve("aside");
        Files.move(office.inbox(), aside);
        ticks.pass(Duration.ofSeconds(100));
        assertThat(pickups.pickups(office)).isEmpty();
        Files.move(aside, office.inbox());
        take("a.CSV");
        assertThat(pickups.pickups(office)).containsExactly(id);
    }

    @Test
    void anInboxThatGoesAwayDuringTheLookHasNotBeenEmptied() {
        SendingId id = deliver(Home.document("a.CSV", "1"));
        Path aside = office.root().resolve("aside");
        int[] operations = {0};
        Disk leaving = new FaultyDisk(Long.MAX_VALUE, FaultyDisk.Fault.DIES_BEFORE, () -> {
            if (operations[0]++ == 1) {
                assertThat(office.inbox().toFile().renameTo(aside.toFile())).isTrue();
            }
        });
        pickups = new Pickups(leaving, ticks, FULL_LOOK);
        assertThat(pickups.pickups(office)).isEmpty();
        assertThat(aside.toFile().renameTo(office.inbox().toFile())).isTrue();
        assertThat(pickups.pickups(office)).isEmpty();
        assertThat(office.delivered(id)).isDirectory();
    }

    @Test
    void anInboxInWhichNothingHappensCostsOneLook() {
        deliver(Home.document("a.CSV", "1"));
        for (int i = 0; i < 5; i++) {
            pickups.pickups(office);
            ticks.pass(Duration.ofSeconds(1));
        }
        disk.operations().clear();
        for (int i = 0; i < 20; i++) {
            pickups.pickups(office);
        }
        assertThat(disk.count("look")).isBetween(20L, 22L);
        assertThat(disk.count("list")).isZero();
    }

    @Test
    void onlyInboxesInWhichSomethingWaitsAreWatched() throws IOException {
        assertThat(pickups.pickups(office)).isEmpty();
        assertThat(pickups.watched()).isEmpty();

        SendingId id = deliver(Home.document("a.CSV", "1"));
        assertThat(pickups.watched()).containsExactly(office);
        take("a.CSV");
        pickups.pickups(office);
        pickups.pickedUp(office, id);
        ticks.pass(Duration.ofSeconds(1));
        pickups.pickups(office);

        assertThat(pickups.watched()).isEmpty();
    }

    @Test
    void anInboxThatHoldsMuchIsLookedAtLessOften() {
        pickups.pickups(office);
        for (int i = 0; i < 100; i++) {
            deliver(Home.document("a" + i + ".CSV", "1"));
        }
        pickups.pickups(office);
        ticks.pass(Duration.ofMillis(20));
        assertThat(pickups.watched()).isEmpty();
        ticks.pass(Duration.ofMillis(2));
        assertThat(pickups.watched()).containsExactly(office);
    }

    @Test
    void aFileOfTheSameNameThatNobodyExpectsIsFoundByTheFullLook() throws IOException {
        SendingId id = deliver(Home.document("a.CSV", "1"));
        assertThat(pickups.pickups(office)).isEmpty();
        take("a.CSV");
        Home.write(office.inbox().resolve("a.CSV"), "another");
        assertThat(pickups.pickups(office)).isEmpty();
        ticks.pass(FULL_LOOK);
        assertThat(pickups.pickups(office)).containsExactly(id);
    }
}
