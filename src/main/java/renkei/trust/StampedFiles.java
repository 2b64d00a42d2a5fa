package renkei.trust;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The files in a folder and what tells that one is another than before. The folder is listed only when it has changed, since
 * that costs more than looking at a few files.
 */
public final class StampedFiles {
    /** Two changes so close to one another may leave a folder with one and the same time; the coarsest disks count in 2 s. */
    private static final Duration COARSEST_TIME = Duration.ofSeconds(2);

    private record Listing(Optional<FileStamp> folder, List<Path> files) {}

    private final Path folder;
    private final Function<Path, List<Path>> list;
    private final InstantSource clock;
    private volatile Listing last = new Listing(Optional.empty(), List.of());

    /** @param list which files a folder has, in their order; none if it is not there */
    public StampedFiles(Path folder, Function<Path, List<Path>> list, InstantSource clock) {
        this.folder = folder;
        this.list = list;
        this.clock = clock;
    }

    /** The files as they are now. Throws Unavailable (key-unavailable) if the disk does not answer. */
    public List<FileStamp> now() {
        Optional<FileStamp> seen = FileStamp.of(folder);
        if (seen.isEmpty()) {
            return List.of();
        }
        List<Path> files = last.folder().equals(seen) ? last.files() : listed(seen.get());
        return files.stream().flatMap(file -> FileStamp.of(file).stream()).toList();
    }

    private List<Path> listed(FileStamp seen) {
        List<Path> files = list.apply(folder);
        if (seen.modified().toInstant().isBefore(clock.instant().minus(COARSEST_TIME))) {
            last = new Listing(Optional.of(seen), files);
        }
        return files;
    }
}
