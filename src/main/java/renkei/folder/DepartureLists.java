package renkei.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lists of one office's departures, {@code .hub/departing/<key>.list}. The file of a list that is done with is
 * the one that the next is written to.
 */
final class DepartureLists {
    private static final long LIMIT_BYTES = 100_000_000;
    private static final String LIST = ".list";
    private static final String SPARE = "spare" + LIST;

    private final Disk disk;
    private final OfficeFolder office;

    DepartureLists(Disk disk, OfficeFolder office) {
        this.disk = disk;
        this.office = office;
    }

    /** Those that an earlier process left, or that are under way. */
    List<DepartureList> all() throws IOException {
        List<DepartureList> lists = new ArrayList<>();
        for (Path file : disk.list(office.departing(), Integer.MAX_VALUE).entries()) {
            if (Names.of(file).endsWith(LIST)) {
                lists.add(DepartureList.read(disk.read(file, LIMIT_BYTES)));
            }
        }
        return lists;
    }

    /** When these files were first about to leave, if a list says so that another hub has just written. */
    Optional<Instant> begun(DepartureList list) throws IOException {
        Path file = list.file(office);
        return disk.look(file).isPresent()
                ? Optional.of(DepartureList.read(disk.read(file, LIMIT_BYTES)).begun())
                : Optional.empty();
    }

    /** Writes a list and forces it to the disk; for who holds the {@link OfficeLock}. */
    void write(DepartureList list) throws IOException {
        if (disk.look(spare()).isEmpty()) {
            disk.create(spare(), list.bytes());
        } else {
            disk.rewrite(spare(), list.bytes());
        }
        disk.rename(spare(), list.file(office));
        disk.force(office.departing());
    }

    /** The list is done with; for who holds the {@link OfficeLock}. Fine to call again. */
    void remove(DepartureList list) throws IOException {
        Path file = list.file(office);
        if (disk.look(file).isPresent()) {
            // Not forced: a list that comes back finds that its files have left.
            disk.rename(file, spare());
        }
    }

    private Path spare() {
        return office.hub().resolve(SPARE);
    }
}
