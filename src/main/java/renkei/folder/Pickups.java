package renkei.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;
import renkei.sending.Failure;
import renkei.sending.SendingId;

/**
 * Notices that receivers have taken what was delivered (取得済). A document counts as taken when no file of its name, size
 * and modification time is in the inbox any more, so that another file of its name does not hide it; inode numbers are
 * used again at once by most file systems and say less.
 */
public final class Pickups {
    /** A hundred times what one sending costs in a look: an inbox that nobody empties takes a hundredth of the time. */
    private static final long PAUSE_PER_SENDING = 200_000;

    /** A hundred times what a look at an inbox costs in which nothing happened. */
    private static final long PAUSE_PER_OFFICE = 1_000_000;

    private final Disk disk;
    private final LongSupplier nanos;
    private final Duration fullLook;
    private final ConcurrentMap<Path, Waiting> offices = new ConcurrentHashMap<>();
    private final ConcurrentMap<OfficeFolder, Long> busy = new ConcurrentHashMap<>();

    /** @param fullLook how often the markers are read again although the inbox seems unchanged */
    public Pickups(Disk disk, LongSupplier nanos, Duration fullLook) {
        this.disk = disk;
        this.nanos = nanos;
        this.fullLook = fullLook;
    }

    private static final class Waiting {
        final FolderWatch watch;
        final TreeMap<SendingId, Manifest> delivered = new TreeMap<>();
        final List<SendingId> taken = new ArrayList<>();
        Optional<Instant> markersRead = Optional.empty();

        Waiting(FolderWatch watch) {
            this.watch = watch;
        }
    }

    /**
     * The offices in whose inboxes documents wait to be taken, as far as they are known and worth a look now. The more there
     * are, and the more waits in each, the rarer. All others are worth a look as often as there are full looks.
     */
    public List<OfficeFolder> watched() {
        long now = nanos.getAsLong();
        List<OfficeFolder> due = new ArrayList<>();
        busy.forEach((office, next) -> {
            if (now - next >= 0) {
                due.add(office);
            }
        });
        return due;
    }

    private Waiting waiting(OfficeFolder office, long now) {
        return offices.computeIfAbsent(office.root(), root -> new Waiting(new FolderWatch(fullLook, now, 0)));
    }

    /**
     * The sendings whose documents have all left the inbox, until {@link #pickedUp} is called for them.
     *
     * @throws renkei.sending.Unavailable if the folders cannot be read
     */
    public List<SendingId> pickups(OfficeFolder office) {
        long now = nanos.getAsLong();
        Waiting waiting = waiting(office, now);
        synchronized (waiting) {
            Troubled.guard(office.inbox(), Failure.DISK_TROUBLE, () -> look(office, waiting, now));
            if (waiting.delivered.isEmpty() && waiting.taken.isEmpty()) {
                busy.remove(office);
            } else {
                busy.put(office, now + waiting.delivered.size() * PAUSE_PER_SENDING + busy.size() * PAUSE_PER_OFFICE);
            }
            return List.copyOf(waiting.taken);
        }
    }

    private void look(OfficeFolder office, Waiting waiting, long now) throws IOException {
        Optional<Traits> inbox = folder(office.inbox());
        if (inbox.isEmpty() || !waiting.watch.mayHaveChanged(inbox.get(), now)) {
            return;
        }
        readMarkers(office, waiting, inbox.get(), now);
        List<SendingId> gone = gone(office, waiting, now);
        // A share that went away just now looks like an inbox that was emptied.
        if (gone.isEmpty() || folder(office.inbox()).map(Traits::key).equals(inbox.map(Traits::key))) {
            waiting.taken.addAll(gone);
            gone.forEach(waiting.delivered::remove);
            waiting.watch.listed(now);
        }
    }

    private Optional<Traits> folder(Path path) throws IOException {
        return disk.look(path).filter(traits -> traits.kind() == Traits.Kind.FOLDER);
    }

    private List<SendingId> gone(OfficeFolder office, Waiting waiting, long now) throws IOException {
        if (waiting.delivered.isEmpty()) {
            return List.of();
        }
        InboxNames names = InboxNames.of(disk, office, waiting.delivered.values(), waiting.watch.isDue(now));
        List<SendingId> gone = new ArrayList<>();
        for (Map.Entry<SendingId, Manifest> each : waiting.delivered.entrySet()) {
            if (names.haveLeft(each.getValue())) {
                gone.add(each.getKey());
            }
        }
        return gone;
    }

    /** Deliveries of this process are told; only those of other processes, and those before its start, must be found. */
    private void readMarkers(OfficeFolder office, Waiting waiting, Traits inbox, long now) throws IOException {
        Optional<Instant> modified = Optional.of(inbox.modified());
        if (waiting.markersRead.isPresent() && (!waiting.watch.isDue(now) || waiting.markersRead.equals(modified))) {
            return;
        }
        for (Path marker : disk.list(office.delivered(), Integer.MAX_VALUE).entries()) {
            Optional<SendingId> id = SendingId.parse(Names.of(marker));
            if (id.isPresent() && !waiting.delivered.containsKey(id.get()) && !waiting.taken.contains(id.get())) {
                waiting.delivered.put(id.get(), Manifest.read(disk, marker));
            }
        }
        waiting.markersRead = modified;
    }

    /** A sending is in the inbox now. */
    void delivered(OfficeFolder office, SendingId id, Manifest manifest) {
        Waiting waiting = offices.get(office.root());
        if (waiting != null) {
            synchronized (waiting) {
                waiting.delivered.put(id, manifest);
                waiting.watch.forget();
                busy.putIfAbsent(office, nanos.getAsLong());
            }
        }
    }

    /** That it was taken has been recorded: its marker moves to those that are done with. Fine to call again. */
    public void pickedUp(OfficeFolder office, SendingId id) {
        Troubled.guard(office.root(), Failure.DISK_TROUBLE, () -> {
            OfficeLock.hold(office, () -> {
                Path marker = office.delivered(id);
                if (disk.look(marker).isPresent()) {
                    disk.rename(marker, office.picked(id));
                    disk.force(office.picked());
                }
            });
        });
        Waiting waiting = offices.get(office.root());
        if (waiting != null) {
            synchronized (waiting) {
                waiting.taken.remove(id);
            }
        }
    }
}
