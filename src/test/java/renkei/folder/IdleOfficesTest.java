package renkei.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import renkei.office.OfficeNumber;

/** Counts disk operations, which cost the same everywhere, and no time. */
class IdleOfficesTest {
    private static final int OFFICES = 5_000;
    private static final int FULL_LOOK = 60;

    private final Ticks ticks = new Ticks();
    private final QuietDisk disk = new QuietDisk();
    private final List<OfficeFolder> offices = IntStream.range(0, OFFICES)
            .mapToObj(i -> new OfficeNumber(String.format("%010d", i)))
            .map(number -> new OfficeFolder(number, Path.of("offices", number.value()), FolderNames.STANDARD))
            .toList();

    @Test
    void anIdleOfficeCostsOneLookASweepAndOneListingAFullLook() {
        Machine machine = new Machine(disk, Writers.UNKNOWN, ticks, new Troubles(trouble -> {}));
        Rules rules = new Rules(Patience.STANDARD, Limits.STANDARD, new BySequence(2));
        Sweeper sweeper = new Sweeper(() -> offices, machine, rules, new Departures(machine, Clock.systemUTC()));
        sweep(sweeper, 5);

        disk.looks = 0;
        disk.listings = 0;
        sweep(sweeper, FULL_LOOK);

        assertThat(disk.looks).isEqualTo(FULL_LOOK * OFFICES);
        assertThat(disk.listings).isBetween(OFFICES * 9 / 10, OFFICES * 11 / 10);

        disk.listings = 0;
        sweep(sweeper, 1);
        assertThat(disk.listings).describedAs("full looks are spread").isBetween(1, OFFICES / 20);
    }

    private void sweep(Sweeper sweeper, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(sweeper.sweep()).isEmpty();
            ticks.pass(Duration.ofSeconds(1));
        }
    }

    /** Folders in which nothing is and nothing happens. */
    private static final class QuietDisk implements Disk {
        private int looks;
        private int listings;

        @Override
        public Optional<Traits> look(Path path) {
            looks++;
            return Optional.of(new Traits(Traits.Kind.FOLDER, 0, Instant.EPOCH, ""));
        }

        @Override
        public Listing list(Path folder, int limit) {
            listings++;
            return new Listing(List.of(), false);
        }

        @Override
        public byte[] read(Path file, long limit) throws IOException {
            throw new IOException("nothing to read: " + file);
        }

        @Override
        public byte[] readEnd(Path file, int limit) throws IOException {
            throw new IOException("nothing to read: " + file);
        }

        @Override
        public void create(Path file, byte[] bytes) throws IOException {
            throw new IOException("nothing to write: " + file);
        }

        @Override
        public void rewrite(Path file, byte[] bytes) throws IOException {
            throw new IOException("nothing to write: " + file);
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            throw new IOException("nothing to rename: " + from);
        }

        @Override
        public void delete(Path path) throws IOException {
            throw new IOException("nothing to delete: " + path);
        }

        @Override
        public boolean makeFolder(Path folder) throws IOException {
            throw new IOException("nothing to make: " + folder);
        }

        @Override
        public void force(Path folder) throws IOException {
            throw new IOException("nothing to force: " + folder);
        }
    }
}
