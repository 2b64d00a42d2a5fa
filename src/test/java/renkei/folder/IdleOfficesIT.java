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
import renkei.office.OfficeNumber;

/** Counts disk operations, which cost the same everywhere, and no time. */
class IdleOfficesIT {
    private static final int OFFICES = 5_000;

    @Test
    void anIdleOfficeCostsOneLookASweepAndOneListingAFullLook(@TempDir Path temp) throws IOException {
        List<OfficeFolder> offices = new ArrayList<>();
        for (int i = 0; i < OFFICES; i++) {
            OfficeNumber number = new OfficeNumber(String.format("%010d", i));
            OfficeFolder office = new OfficeFolder(number, temp.resolve(number.value()), FolderNames.STANDARD);
            Files.createDirectories(office.outbox());
            Files.createDirectories(office.departing());
            offices.add(office);
        }
        Ticks ticks = new Ticks();
        FaultyDisk disk = new FaultyDisk();
        Machine machine = new Machine(disk, Writers.UNKNOWN, ticks, new Troubles(trouble -> {}));
        Rules rules = new Rules(Patience.STANDARD, Limits.STANDARD, new BySequence(2));
        Sweeper sweeper = new Sweeper(() -> offices, machine, rules, new Departures(machine, Clock.systemUTC()));
        sweep(sweeper, ticks, 5);

        disk.operations().clear();
        sweep(sweeper, ticks, 60);

        assertThat(disk.count("look")).isEqualTo(60L * OFFICES);
        assertThat(disk.count("list")).isBetween(OFFICES * 9L / 10, OFFICES * 11L / 10);
        assertThat(disk.operations()).hasSize((int) (disk.count("look") + disk.count("list")));

        disk.operations().clear();
        sweep(sweeper, ticks, 1);
        assertThat(disk.count("list")).describedAs("full looks are spread").isLessThan(OFFICES / 10);
    }

    private static void sweep(Sweeper sweeper, Ticks ticks, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(sweeper.sweep()).isEmpty();
            ticks.pass(Duration.ofSeconds(1));
        }
    }
}
