package renkei.folder;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import renkei.sending.Digest;

/**
 * Moves the files of a list out of the outbox. Can be stopped anywhere and run again.
 *
 * <p>First all are renamed into {@code .hub/departing/}. There nobody can put another file in their place any more, so
 * there each is compared with what was read: one that changed goes back and becomes a new sending. Then the others move
 * on. What has left the outbox shows that moving had begun, and thus that the sending was committed.
 */
final class Leaving {
    private final Disk disk;

    Leaving(Disk disk) {
        this.disk = disk;
    }

    /** Whether any file of the list is on its way. */
    boolean hasBegun(OfficeFolder office, DepartureList list) throws IOException {
        for (int i = 0; i < list.originals().size(); i++) {
            if (disk.look(list.held(office, i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Demands that what is to be refused still lies where it was: another hub, which led until just now, may have refused it
     * already. What is sent needs no such look: its id is known to the broker.
     */
    void demandThere(OfficeFolder office, DepartureList list) throws IOException {
        if (list.target().equals(DepartureList.SENT)) {
            return;
        }
        for (Original original : list.originals()) {
            Optional<Path> file = find(list.source(office), original.name());
            if (file.isEmpty() || disk.look(file.get()).isEmpty()) {
                throw new NoSuchFileException(original.name(), null, "has left the outbox already");
            }
        }
    }

    void run(OfficeFolder office, DepartureList list) throws IOException {
        hold(office, list);
        if (list.target().equals(DepartureList.SENT)) {
            Writing.makeFolder(disk, list.destination(office));
        }
        for (int i = 0; i < list.originals().size(); i++) {
            Path held = list.held(office, i);
            Optional<Traits> traits = disk.look(held);
            if (traits.isPresent()) {
                moveOn(office, list, list.originals().get(i), new Seen(held, traits.get()));
            }
        }
        disk.force(list.destination(office));
        new DepartureLists(disk, office).remove(list);
    }

    private void hold(OfficeFolder office, DepartureList list) throws IOException {
        Path source = list.source(office);
        boolean moved = false;
        long contents = list.originals().stream().filter(Original::isContent).count();
        for (int i = 0; i < list.originals().size(); i++) {
            Original original = list.originals().get(i);
            Path held = list.held(office, i);
            Optional<Path> file = disk.look(held).isPresent() ? Optional.empty() : find(source, original.name());
            if (file.isPresent()
                    && disk.look(file.get())
                            .filter(now -> now.isLike(original.traits()))
                            .isPresent()) {
                disk.rename(file.get(), held);
                moved = true;
            }
        }
        if (moved && contents > 1) {
            // All of them must have left for good before the first is gone from here: what is left would be another
            // sending.
            disk.force(office.departing());
            disk.force(source);
        }
    }

    private Optional<Path> find(Path source, String name) throws IOException {
        return disk.look(source).isPresent() ? Names.find(disk, source, name) : Optional.empty();
    }

    private void moveOn(OfficeFolder office, DepartureList list, Original original, Seen held) throws IOException {
        if (!isWhatWasRead(original, held)) {
            putBack(office, list, original.name(), held.path());
            return;
        }
        String name = Names.safe(original.name());
        Optional<Report> report = list.report(original.name());
        if (report.isPresent()) {
            new Refusing(disk, office).move(held.path(), name, report.get());
        } else {
            Moving.move(disk, held.path(), list.destination(office), name);
        }
    }

    private boolean isWhatWasRead(Original original, Seen held) throws IOException {
        Optional<Digest> digest = original.digest();
        if (!held.traits().isLike(original.traits())) {
            return false;
        }
        try {
            return digest.isEmpty()
                    || digest.get()
                            .equals(Digest.of(
                                    disk.read(held.path(), held.traits().size())));
        } catch (LargerThanAllowed e) {
            return false;
        }
    }

    private void putBack(OfficeFolder office, DepartureList list, String name, Path held) throws IOException {
        if (!list.receiver().isEmpty()) {
            Writing.makeFolder(disk, list.source(office));
        }
        Moving.move(disk, held, list.source(office), Names.safe(name));
        disk.force(list.source(office));
    }
}
