package renkei.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.office.OfficeNumber;

/** The kernel itself; waits for it as long as it takes. */
class LocalHintsIT {
    private static final OfficeNumber OFFICE = Home.CARE;
    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    private Path temp;

    private LocalHints hints = new LocalHints(service());

    private static java.nio.file.WatchService service() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void onADiskOfThisMachine() {
        assumeThat(new LocalDisks().has(temp)).isTrue();
    }

    @AfterEach
    void close() {
        hints.close();
    }

    @Test
    void whatIsMadeMovedInOrWrittenIsTold() throws IOException, InterruptedException {
        Path outbox = Files.createDirectory(temp.resolve("outbox"));
        Path file = temp.resolve("a.CSV");
        Home.write(file, "1");
        assertThat(hints.watch(OFFICE, outbox, "1")).isTrue();
        assertThat(hints.watching().folders()).isEqualTo(1);

        Files.move(file, outbox.resolve("a.CSV"));
        assertThat(hints.await(LONG)).containsExactly(OFFICE);
        Home.write(outbox.resolve("a.CSV"), "12");
        assertThat(hints.await(LONG)).containsExactly(OFFICE);
    }

    @Test
    void whatIsStillBeingWrittenOrLeavesIsNotTold() throws IOException, InterruptedException {
        Path outbox = Files.createDirectory(temp.resolve("outbox"));
        Home.write(outbox.resolve("old.CSV"), "1");
        hints.watch(OFFICE, outbox, "1");
        hints.watch(Home.SERVICE, temp, "2");

        Home.write(outbox.resolve("a.CSV.part"), "1");
        Files.delete(outbox.resolve("old.CSV"));
        Home.write(temp.resolve("the last change"), "1");

        assertThat(awaitAny()).containsExactly(Home.SERVICE);
    }

    @Test
    void aFolderThatIsRemovedIsToldAndWatchedAnewWhenItIsThereAgain() throws IOException, InterruptedException {
        Path outbox = Files.createDirectory(temp.resolve("outbox"));
        hints.watch(OFFICE, outbox, "1");
        Files.delete(outbox);
        assertThat(hints.await(LONG)).containsExactly(OFFICE);
        assertThat(hints.watching().folders()).isZero();

        Files.createDirectory(outbox);
        assertThat(hints.watch(OFFICE, outbox, "2")).isTrue();
        Home.write(outbox.resolve("a.CSV"), "1");
        assertThat(hints.await(LONG)).containsExactly(OFFICE);
    }

    @Test
    void aFolderThatGotAnothersNameIsWatchedAndTheOneThatHadItIsNot() throws IOException, InterruptedException {
        Path outbox = Files.createDirectory(temp.resolve("outbox"));
        hints.watch(OFFICE, outbox, "1");
        Path aside = Files.move(outbox, temp.resolve("aside"));
        Files.createDirectory(outbox);
        hints.watch(OFFICE, outbox, "2");
        hints.watch(Home.SERVICE, temp, "3");

        Home.write(aside.resolve("a.CSV"), "1");
        Home.write(temp.resolve("the last change"), "1");
        assertThat(awaitAny()).containsExactly(Home.SERVICE);

        Home.write(outbox.resolve("a.CSV"), "1");
        assertThat(hints.await(LONG)).contains(OFFICE);
    }

    @Test
    void moreThanTheMachineRemembersCountsAsAChangeOfEverything() throws IOException, InterruptedException {
        Path outbox = Files.createDirectory(temp.resolve("outbox"));
        hints.watch(OFFICE, outbox, "1");
        for (int i = 0; i < 2_000; i++) {
            Home.write(outbox.resolve(i + ".part"), "");
        }
        while (hints.watching().overflows() == 0) {
            assertThat(hints.await(LONG)).isSubsetOf(OFFICE);
        }
    }

    @Test
    void onAShareNothingIsPromised() {
        assumeThat(Path.of("/proc/self")).isDirectory();
        assertThat(hints.watch(OFFICE, Path.of("/proc/self"), "1")).isFalse();
        assertThat(hints.watching()).isEqualTo(Watching.NOTHING);
    }

    /** Events that matter to nobody end the wait, too. */
    private Set<OfficeNumber> awaitAny() throws InterruptedException {
        Set<OfficeNumber> told = hints.await(LONG);
        while (told.isEmpty()) {
            told = hints.await(LONG);
        }
        return told;
    }
}
