package renkei.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the very same pile again of a departure that stopped before anything moved. Whether it was committed is not known
 * here; the same files make the same sending id, and by that the rest of the hub knows. What came into the outbox since
 * must not join it.
 */
final class Resuming {
    private final OfficeFolder office;
    private final Disk disk;
    private final Departures departures;

    Resuming(OfficeFolder office, Disk disk, Departures departures) {
        this.office = office;
        this.disk = disk;
        this.departures = departures;
    }

    List<Pile> piles(HandedOut handedOut) throws IOException {
        List<Pile> piles = new ArrayList<>();
        for (Departure departure : List.copyOf(departures.open(office))) {
            DepartureList list = departure.list();
            List<String> names = list.originals().stream().map(Original::name).toList();
            if (departure.progress() == Departure.Progress.PREPARED
                    && !handedOut.isUnderWay(list.source(office), names)) {
                Optional<Pile> pile = pile(list);
                pile.ifPresent(piles::add);
                if (pile.isEmpty() && isStillPrepared(departure)) {
                    departures.drop(departure);
                }
            }
        }
        return piles;
    }

    /** Its files may just have left because somebody finishes it; or the share with all of them is gone. */
    private boolean isStillPrepared(Departure departure) throws IOException {
        return departure.progress() == Departure.Progress.PREPARED
                && departures.isOpen(office, departure.list().key())
                && disk.look(office.outbox()).isPresent();
    }

    private Optional<Pile> pile(DepartureList list) throws IOException {
        List<Seen> files = new ArrayList<>();
        List<Seen> sidecars = new ArrayList<>();
        if (disk.look(list.source(office)).isEmpty()) {
            return Optional.empty();
        }
        for (Original original : list.originals()) {
            Optional<Seen> seen = find(list.source(office), original);
            if (seen.isPresent()) {
                (original.sidecar() ? sidecars : files).add(seen.get());
            } else if (!original.sidecar() || original.name().equalsIgnoreCase(Role.MESSAGE)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Pile(office.number(), list.kind(), list.receiver(), files, sidecars));
    }

    private Optional<Seen> find(Path source, Original original) throws IOException {
        Optional<Path> path = Names.find(disk, source, original.name());
        if (path.isEmpty()) {
            return Optional.empty();
        }
        return disk.look(path.get())
                .filter(now -> now.isLike(original.traits()))
                .map(now -> new Seen(path.get(), now));
    }
}
