package renkei.folder;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The names in an inbox. A document whose name is not there was taken. One whose name is there is looked at itself only where
 * another file may have got the name: when two sendings expect it, or when everything is looked at.
 */
final class InboxNames {
    private final Disk disk;
    private final Path inbox;
    private final Optional<Set<String>> present;
    private final Set<String> doubtful;
    private final boolean all;

    private InboxNames(Disk disk, Path inbox, Optional<Set<String>> present, Set<String> doubtful, boolean all) {
        this.disk = disk;
        this.inbox = inbox;
        this.present = present;
        this.doubtful = doubtful;
        this.all = all;
    }

    /**
     * @param waiting what was delivered and is waited for
     * @param all whether everything is looked at
     */
    static InboxNames of(Disk disk, OfficeFolder office, Collection<Manifest> waiting, boolean all) throws IOException {
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        for (Manifest manifest : waiting) {
            for (Manifest.Item item : manifest.items()) {
                String name = item.inboxName().value();
                if (!once.add(name)) {
                    twice.add(name);
                }
            }
        }
        return new InboxNames(disk, office.inbox(), list(disk, office.inbox()), twice, all);
    }

    private static Optional<Set<String>> list(Disk disk, Path inbox) throws IOException {
        try {
            Set<String> names = new HashSet<>();
            disk.list(inbox, Integer.MAX_VALUE).entries().forEach(entry -> names.add(Names.of(entry)));
            return Optional.of(names);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Whether no document of it is in the inbox any more; not of an inbox that is not there. */
    boolean haveLeft(Manifest manifest) throws IOException {
        if (present.isEmpty()) {
            return false;
        }
        for (Manifest.Item item : manifest.items()) {
            if (isThere(item)) {
                return false;
            }
        }
        return true;
    }

    private boolean isThere(Manifest.Item item) throws IOException {
        String name = item.inboxName().value();
        if (!present.orElseThrow().contains(name)) {
            return false;
        }
        return (!all && !doubtful.contains(name))
                || disk.look(inbox.resolve(name)).filter(item::isIt).isPresent();
    }
}
