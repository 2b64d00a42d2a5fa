package renkei.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** A folder where there should be none, with all that is in it, looked at as if it were one file. */
final class Tree {
    private static final int LIMIT = 1_000;

    private Tree() {}

    /**
     * The traits of the tree: any change in its first 1,000 entries changes them. Empty if nothing is in it. Links are not
     * followed.
     */
    static Optional<Traits> look(Disk disk, Path root, Traits itself) throws IOException {
        Deque<Path> folders = new ArrayDeque<>();
        folders.add(root);
        Instant newest = itself.modified();
        long size = 0;
        int entries = 0;
        int names = 0;
        while (!folders.isEmpty() && entries < LIMIT) {
            Optional<Listing> listing = list(disk, folders.remove());
            if (listing.isEmpty()) {
                entries++;
                continue;
            }
            for (Path entry : listing.get().entries()) {
                Optional<Traits> found = entries < LIMIT ? disk.look(entry) : Optional.empty();
                if (found.isPresent()) {
                    Traits traits = found.get();
                    entries++;
                    names = 31 * names + entry.hashCode();
                    if (traits.kind() == Traits.Kind.FOLDER) {
                        folders.add(entry);
                    } else {
                        size += traits.size();
                    }
                    newest = traits.modified().isAfter(newest) ? traits.modified() : newest;
                }
            }
        }
        return entries == 0
                ? Optional.empty()
                : Optional.of(new Traits(Traits.Kind.FOLDER, size, newest, entries + " " + names));
    }

    /** What cannot be listed, or lies too deep, is there all the same. */
    private static Optional<Listing> list(Disk disk, Path folder) {
        try {
            return Optional.of(disk.list(folder, LIMIT));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
