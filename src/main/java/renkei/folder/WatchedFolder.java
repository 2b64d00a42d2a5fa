package renkei.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import renkei.office.OfficeNumber;

/** The outbox or one receiver's folder in it: what lies there, and when it must be looked at or listed again. */
final class WatchedFolder {
    /** Some hundred times what it costs to list a file. */
    private static final long PAUSE_PER_FILE = 1_000_000;

    private final Path path;
    private final boolean isOutbox;
    private final FolderWatch watch;
    private final TreeMap<Path, Settling> files = new TreeMap<>();
    private final TreeSet<Path> receivers = new TreeSet<>();
    private boolean cut;
    private boolean told;
    private boolean waits = true;
    private long listAt;

    WatchedFolder(Path path, boolean isOutbox, FolderWatch watch, long now) {
        this.path = path;
        this.isOutbox = isOutbox;
        this.watch = watch;
        this.listAt = now;
    }

    Path path() {
        return path;
    }

    boolean isOutbox() {
        return isOutbox;
    }

    /** Whether it holds more than was looked at. */
    boolean isCut() {
        return cut;
    }

    /** The folders of receivers in it. */
    Collection<Path> receivers() {
        return receivers;
    }

    Collection<Settling> files() {
        return files.values();
    }

    /** Whether somebody tells of changes in it. */
    void told(boolean isTold) {
        told = isTold;
    }

    boolean isTold() {
        return told;
    }

    /** When it must be looked at again: each time if nobody tells of changes. */
    long due(long now) {
        if (!told) {
            return now;
        }
        return waits && listAt - watch.nextFull() < 0 ? listAt : watch.nextFull();
    }

    boolean mustBeListed(Traits folder, long now) {
        boolean changed = told ? watch.isDue(now) && watch.hasChanged(folder, now) : watch.mayHaveChanged(folder, now);
        watch.looked(now);
        return changed || (waits && now - listAt >= 0);
    }

    /** When it must be listed although nothing seems to change: time alone may make something ready then. */
    void listAt(long time) {
        waits = true;
        listAt = time;
    }

    /** Nothing in it becomes ready by time alone. */
    void rest() {
        waits = false;
    }

    /** Its files settle anew when it is there again. */
    void gone(long now) {
        files.clear();
        receivers.clear();
        watch.forget();
        listAt(now);
    }

    void forget(List<Path> paths, long now) {
        if (files.keySet().removeAll(paths)) {
            // If they are still there, they settle anew. Most have left: no reason to list a pile for each of them.
            long time = told ? now + files.size() * PAUSE_PER_FILE : now;
            listAt(waits && listAt - time < 0 ? listAt : time);
        }
    }

    /** Looks at everything in it, but for what is under way or claimed. */
    void list(Disk disk, int limit, Predicate<Path> underWay, BiPredicate<Path, Traits> claimed, long now)
            throws IOException {
        Listing listing = disk.list(path, limit);
        watch.listed(now);
        cut = listing.cut();
        receivers.clear();
        Set<Path> present = new HashSet<>();
        for (Path entry : listing.entries()) {
            if (underWay.test(entry) || isSeen(disk, entry, claimed, now)) {
                present.add(entry);
            }
        }
        files.keySet().retainAll(present);
    }

    private boolean isSeen(Disk disk, Path entry, BiPredicate<Path, Traits> claimed, long now) throws IOException {
        Role role = Role.of(Names.of(entry));
        if (role == Role.IGNORED) {
            return false;
        }
        Optional<Traits> traits = look(disk, entry).filter(found -> !claimed.test(entry, found));
        traits.ifPresent(found -> see(entry, role, found, now));
        return traits.isPresent();
    }

    private Optional<Traits> look(Disk disk, Path entry) throws IOException {
        Optional<Traits> traits = disk.look(entry);
        if (traits.isEmpty() || traits.get().kind() != Traits.Kind.FOLDER) {
            return traits;
        }
        if (isOutbox && OfficeNumber.parse(Names.of(entry)).isPresent()) {
            receivers.add(entry);
            return Optional.empty();
        }
        return Tree.look(disk, entry, traits.get());
    }

    private void see(Path entry, Role role, Traits traits, long now) {
        Settling known = files.get(entry);
        if (known == null) {
            files.put(entry, new Settling(entry, role, traits, now));
        } else {
            known.look(traits, now);
        }
    }
}
