package renkei.folder;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/**
 * Numbered files that are added one after the other and never changed: {@code <root>/<folder>/<ten digits><rest>.asice}. What
 * was added is on the disk, whole, when {@link #add} returns. Who adds does so {@link #alone}. Every method throws
 * {@link renkei.sending.Unavailable} if the disk does not do it.
 */
public final class Series {
    private static final Pattern NAME = Pattern.compile("([0-9]{10})(?:_[0-9A-Za-z_-]{1,60})?\\.asice");
    private static final String STAGING = ".staging";
    private static final String LOCK = ".lock";
    private static final int FOLDERS_LIMIT = 10_000;
    private static final int FILES_LIMIT = 10_000_000;

    private final Path root;
    private final Disk disk;
    private final long limit;

    /**
     * One file.
     *
     * @param name with the folder it is in, below the root
     */
    public record Entry(long number, Path file, String name) {}

    /** @param limit bytes of one file at most */
    public Series(Path root, Disk disk, long limit) {
        this.root = root;
        this.disk = disk;
        this.limit = limit;
    }

    /** All files, by number; two of one number are both there. Other files are passed over. */
    public List<Entry> list() {
        return Troubled.guard(root, Failure.DISK_TROUBLE, () -> {
            List<Entry> entries = new ArrayList<>();
            for (Path folder : folders()) {
                for (Path file : disk.list(folder, FILES_LIMIT).entries()) {
                    Matcher name = NAME.matcher(Names.of(file));
                    if (name.matches()) {
                        entries.add(new Entry(Long.parseLong(name.group(1)), file, name(file)));
                    }
                }
            }
            entries.sort(Comparator.comparingLong(Entry::number).thenComparing(Entry::name));
            return entries;
        });
    }

    /** The file of the highest number, if there is any. */
    public Optional<Entry> last() {
        return list().stream().reduce((one, next) -> next);
    }

    public byte[] read(Entry entry) {
        return Troubled.guard(entry.file(), Failure.DISK_TROUBLE, () -> disk.read(entry.file(), limit));
    }

    /**
     * Does work while nobody else adds, in this process or another: what it reads of the series stays the last of it.
     *
     * @throws Unavailable if somebody else does so now; to be repeated
     */
    public <T> T alone(Supplier<T> work) {
        return Troubled.guard(root, Failure.DISK_TROUBLE, () -> {
            Writing.makeFolder(disk, Writing.parent(root));
            Writing.makeFolder(disk, root);
            try (FileHold hold = FileHold.alone(
                            root.resolve(LOCK),
                            Long.toString(ProcessHandle.current().pid()))
                    .orElseThrow(() -> new Unavailable(
                            Failure.DISK_TROUBLE, "another process adds to " + root + " now; tried again later"))) {
                return hold.during(work);
            }
        });
    }

    /**
     * Adds a file.
     *
     * @param folder in which it lies below the root
     * @param rest of the name behind the number, such as {@code _2026-04_1}; may be empty
     * @throws IllegalStateException if there is one of that name
     */
    public Entry add(long number, String folder, String rest, byte[] bytes) {
        Path file = root.resolve(folder).resolve("%010d%s.asice".formatted(number, rest));
        return Troubled.guard(root, Failure.DISK_TROUBLE, () -> {
            Path staging = root.resolve(STAGING);
            for (Path wanted : List.of(Writing.parent(root), root, staging, Writing.parent(file))) {
                Writing.makeFolder(disk, wanted);
            }
            if (disk.look(file).isPresent()) {
                throw new IllegalStateException("would be written over: " + file);
            }
            clean(staging);
            Writing.write(disk, staging, file, bytes);
            return new Entry(number, file, name(file));
        });
    }

    /** What a crash left half written. */
    private void clean(Path staging) throws IOException {
        for (Path left : disk.list(staging, FOLDERS_LIMIT).entries()) {
            disk.delete(left);
        }
    }

    private List<Path> folders() throws IOException {
        try {
            List<Path> folders = new ArrayList<>();
            for (Path folder : disk.list(root, FOLDERS_LIMIT).entries()) {
                boolean isFolder = disk.look(folder)
                        .filter(traits -> traits.kind() == Traits.Kind.FOLDER)
                        .isPresent();
                if (isFolder && !Names.of(folder).equals(STAGING)) {
                    folders.add(folder);
                }
            }
            return folders;
        } catch (NoSuchFileException e) {
            return List.of(); // nothing was added yet
        }
    }

    private String name(Path file) {
        return Names.of(root) + "/" + root.relativize(file).toString().replace('\\', '/');
    }
}
