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

/** The outbox or one receiver's folder in it: what lies there, and whether it must be listed again. */
final class WatchedFolder {
    private final Path path;
    private final boolean isOutbox;
    private final FolderWatch watch;
    private final TreeMap<Path, Settling> files = new TreeMap<>();
    private final TreeSet<Path> receivers = new TreeSet<>();
    private boolean cut;
    private boolean pending;

    WatchedFolder(Path path, boolean isOutbox, FolderWatch watch) {
        this.path = path;
        this.isOutbox = isOutbox;
        this.watch = watch;
    }

    Path path() {
        return path;
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

    boolean mustBeListed(Traits folder, long now) {
        boolean changed = watch.mayHaveChanged(folder, now);
        return changed || pending;
    }

    /** Whether time alone may make something of it ready. */
    void pending(boolean isPending) {
        pending = isPending;
    }

    /** Its files settle anew when it is there again. */
    void gone() {
        files.clear();
        receivers.clear();
        watch.forget();
    }

    void forget(List<Path> paths) {
        if (files.keySet().removeAll(paths)) {
            pending = true; // if they are still there, they settle anew
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
            Role role = Role.of(Names.of(entry));
            if (underWay.test(entry)) {
                present.add(entry);
            } else if (role != Role.IGNORED) {
                Optional<Traits> traits = look(disk, entry).filter(found -> !claimed.test(entry, found));
                if (traits.isPresent()) {
                    present.add(entry);
                    see(entry, role, traits.get(), now);
                }
            }
        }
        files.keySet().retainAll(present);
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
