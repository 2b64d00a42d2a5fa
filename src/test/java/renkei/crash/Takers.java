package renkei.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import renkei.folder.OfficeFolder;
import renkei.sending.Content;
import renkei.sending.Digest;
import renkei.sending.Document;

/** Receivers who take every file out of the inbox the moment it appears; the last office takes none. */
final class Takers implements AutoCloseable {
    private static final int BEAT_MS = 5;

    private final Group group;
    private final Path taken;
    private final Set<Digest> whole = ConcurrentHashMap.newKeySet();
    private final Beat beat;
    private final Set<String> torn = ConcurrentHashMap.newKeySet();
    private volatile long serial;

    Takers(Group group) throws IOException {
        this.group = group;
        this.taken = Files.createDirectories(group.home().path().resolveSibling("taken"));
        for (OfficeFolder office : group.all()) {
            Files.createDirectories(taken(office));
        }
        this.beat = new Beat(BEAT_MS, this::take);
    }

    /** Where the files that an office took are. */
    Path taken(OfficeFolder office) {
        return taken.resolve(office.number().value());
    }

    /** How many files were taken. */
    long count() {
        return serial;
    }

    /** Files that were not whole when they were taken. */
    Set<String> torn(List<Drop> dropped) {
        for (Drop drop : dropped) {
            for (Document document : drop.documents()) {
                whole.add(document.content().digest());
            }
        }
        torn.removeIf(found -> whole.contains(new Digest(found.substring(0, found.indexOf(' ')))));
        return Set.copyOf(torn);
    }

    private void take() throws IOException {
        List<OfficeFolder> all = group.all();
        for (OfficeFolder office : all.subList(0, all.size() - 1)) {
            for (Path file : Group.files(office.inbox())) {
                long number = serial + 1;
                Path mine = taken(office).resolve(number + " " + file.getFileName());
                Files.move(file, mine, StandardCopyOption.ATOMIC_MOVE);
                serial = number;
                // Read at once: what was not whole when it was taken shows, even if it is made whole later.
                Digest digest = Content.of(Files.readAllBytes(mine)).digest();
                torn.add(digest.hex() + " " + mine);
            }
        }
    }

    @Override
    public void close() {
        beat.close();
    }
}
