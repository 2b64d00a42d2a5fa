package renkei.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import renkei.folder.FaultyDisk.Fault;
import renkei.folder.FaultyDisk.Killed;
import renkei.sending.Document;
import renkei.sending.Sending;
import renkei.sending.Unavailable;

/** Delivery is stopped at every operation there is, and at every operation of the recovery. */
class InboxCrashIT {
    private static final List<Document> DOCUMENTS = List.of(
            Home.document("UP1KYO_0899999901_0899999902_20261120100000.CSV", "one\r\n"),
            Home.document("UP2KYO_0899999901_0899999902_20261120100000.CSV", "two\r\n"),
            Home.document("plan.pdf", "three %%EOF"));
    private static final Sending SENDING = Home.sending(DOCUMENTS.toArray(new Document[0]));

    private final Path temp;

    private final List<String> taken = new ArrayList<>();

    InboxCrashIT(@TempDir Path temp) {
        this.temp = temp;
    }

    @ParameterizedTest
    @CsvSource({
        "DIES_BEFORE, false", "DIES_HALFWAY, false", "FAILS_BEFORE, false", "FAILS_HALFWAY, false",
        "DIES_BEFORE, true", "DIES_HALFWAY, true", "FAILS_BEFORE, true", "FAILS_HALFWAY, true",
        "FAILS_AFTER, true", "FAILS_READING, true"
    })
    void everyDocumentArrivesOnceWhereverTheHubStops(Fault fault, boolean greedy) {
        int operations = 0;
        boolean reached = true;
        for (int k = 1; reached; k++) {
            taken.clear();
            OfficeFolder office = new Home(temp.resolve(fault + "-" + greedy + k)).office(Home.SERVICE);
            Home.write(office.inbox().resolve("plan.pdf"), "three %%EOF"); // another sending's, with the same bytes
            reached = attempt(office, new FaultyDisk(k, fault, receiver(office, greedy)));
            boolean done = !reached;
            for (int tries = 0; !done; tries++) {
                assertThat(tries).isLessThan(3);
                done = !attempt(office, new FaultyDisk(Long.MAX_VALUE, fault, receiver(office, greedy)));
            }
            assertArrivedOnce(office);
            operations = k;
        }
        assertThat(operations).isGreaterThan(10);
    }

    @Test
    void everyDocumentArrivesOnceWhenTheHubStopsTwice() {
        Fault fault = Fault.DIES_HALFWAY;
        boolean reached = true;
        for (int k = 1; reached; k++) {
            boolean reachedAgain = true;
            for (int again = 1; reachedAgain; again++) {
                taken.clear();
                OfficeFolder office = new Home(temp.resolve(k + "-" + again)).office(Home.SERVICE);
                Home.write(office.inbox().resolve("plan.pdf"), "three %%EOF");
                reached = attempt(office, new FaultyDisk(k, fault, receiver(office, true)));
                reachedAgain = attempt(office, new FaultyDisk(again, fault, receiver(office, true)));
                attempt(office, new FaultyDisk(Long.MAX_VALUE, fault, receiver(office, true)));
                assertArrivedOnce(office);
            }
        }
    }

    private static boolean attempt(OfficeFolder office, FaultyDisk disk) {
        try {
            new Inbox(disk, new Pickups(disk, new Ticks(), Duration.ofMinutes(1)))
                    .deliver(office, SENDING.id(), DOCUMENTS);
            return disk.hasFailed();
        } catch (Killed | Unavailable e) {
            assertThat(disk.hasFailed()).describedAs("%s", e).isTrue();
            return true;
        }
    }

    /** Takes everything that appears in the inbox, between any two operations of the hub. */
    private Runnable receiver(OfficeFolder office, boolean greedy) {
        return () -> {
            if (greedy) {
                take(office);
            }
        };
    }

    private void take(OfficeFolder office) {
        for (Path file : Home.entries(office.inbox())) {
            taken.add(Home.text(file));
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void assertArrivedOnce(OfficeFolder office) {
        take(office);
        assertThat(taken).containsExactlyInAnyOrder("one\r\n", "two\r\n", "three %%EOF", "three %%EOF");
        assertThat(Home.entries(office.delivering())).isEmpty();
        assertThat(office.delivered(SENDING.id())).isDirectory();
        FaultyDisk disk = new FaultyDisk();
        Delivered again = new Inbox(disk, new Pickups(disk, new Ticks(), Duration.ofMinutes(1)))
                .deliver(office, SENDING.id(), DOCUMENTS);
        assertThat(again.before()).isTrue();
        assertThat(Home.entries(office.inbox())).isEmpty();
    }
}
