package renkei.folder;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import renkei.sending.Failure;
import renkei.sending.SendingId;

/**
 * Where the sealed bytes of sendings rest: {@code HOME/vault/ab/cd/<id>.sealed}. What was put is on the disk, whole, when
 * {@link #put} returns. Bytes come sealed and are not looked into.
 */
public final class Vault {
    private final Path root;
    private final Disk disk;
    private final long limit;

    /** @param limit bytes of one sending at most */
    public Vault(Path root, Disk disk, long limit) {
        this.root = root;
        this.disk = disk;
        this.limit = limit;
    }

    /** Makes the vault's folder if it is missing; done when a home is made, and never later. */
    public void create() {
        Troubled.guard(root, Failure.DISK_TROUBLE, () -> {
            Writing.makeFolder(disk, root);
            Writing.makeFolder(disk, staging());
        });
    }

    /**
     * Keeps the bytes, unless there are some under that id: then those stay, because what was signed first is the evidence.
     *
     * @return whether these bytes were kept
     * @throws renkei.sending.Unavailable if the disk does not do it
     */
    public boolean put(SendingId id, byte[] sealed) {
        return Troubled.guard(root, Failure.DISK_TROUBLE, () -> {
            Path file = file(id);
            if (disk.look(file).isPresent()) {
                // It may have got its name just before a crash: the name must be on the disk too.
                disk.force(Writing.parent(file));
                return false;
            }
            Path shard = Writing.parent(file);
            Writing.makeFolder(disk, Writing.parent(shard));
            Writing.makeFolder(disk, shard);
            Writing.write(disk, staging(), file, sealed);
            return true;
        });
    }

    /**
     * The bytes under that id.
     *
     * @throws renkei.sending.Unavailable if they are not there, are more than the limit, or cannot be read
     */
    public byte[] get(SendingId id) {
        return Troubled.guard(root, Failure.DISK_TROUBLE, () -> disk.read(file(id), limit));
    }

    public boolean exists(SendingId id) {
        return Troubled.guard(
                root, Failure.DISK_TROUBLE, () -> disk.look(file(id)).isPresent());
    }

    /** Forgets the bytes under that id, if there are any. */
    public void delete(SendingId id) {
        Troubled.guard(root, Failure.DISK_TROUBLE, () -> {
            try {
                disk.delete(file(id));
                disk.force(Writing.parent(file(id)));
            } catch (NoSuchFileException e) {
                return; // not even its folder: nothing to forget
            }
        });
    }

    Path staging() {
        return root.resolve("staging");
    }

    private Path file(SendingId id) {
        String value = id.value();
        List<String> parts = List.of(value.substring(0, 2), value.substring(2, 4), value + ".sealed");
        return root.resolve(String.join("/", parts));
    }
}
