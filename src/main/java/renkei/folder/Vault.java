package renkei.folder;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import renkei.sending.Digest;
import renkei.sending.Failure;
import renkei.sending.SendingId;

/**
 * Where the sealed bytes of sendings rest: {@code HOME/vault/ab/<id>.sealed}. What was put is on the disk, whole, when
 * {@link #put} returns. Bytes come sealed and are not looked into. Evidence records lie beside, {@code <id>.<digest>.ers}, in
 * the clear: they hold digests only.
 */
public final class Vault {
    private static final long RECORD_BYTES = 4L << 20;
    /** Enough to tell the records of one sending and of its receipt apart. */
    private static final int DIGEST_DIGITS = 16;

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
            Writing.makeFolder(disk, Writing.parent(file));
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

    /**
     * Keeps an evidence record beside the bytes under that id; replaces one of the same files.
     *
     * @param files the digest of what it protects
     * @throws renkei.sending.Unavailable if the disk does not do it
     */
    public void putRecord(SendingId id, Digest files, byte[] record) {
        Troubled.guard(root, Failure.DISK_TROUBLE, () -> {
            Path file = recordFile(id, files);
            Writing.makeFolder(disk, Writing.parent(file));
            Writing.write(disk, staging(), file, record);
        });
    }

    /** The evidence record of those files, if there is one. */
    public Optional<byte[]> record(SendingId id, Digest files) {
        return Troubled.guard(root, Failure.DISK_TROUBLE, () -> {
            Path file = recordFile(id, files);
            return disk.look(file).isPresent() ? Optional.of(disk.read(file, RECORD_BYTES)) : Optional.empty();
        });
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

    private Path recordFile(SendingId id, Digest files) {
        return shard(id).resolve(id + "." + files.hex().substring(0, DIGEST_DIGITS) + ".ers");
    }

    private Path file(SendingId id) {
        return shard(id).resolve(id + ".sealed");
    }

    /** One of 1,024 folders: a file system finds a name among thousands at once, but a new folder costs it dearly. */
    private Path shard(SendingId id) {
        return root.resolve(id.value().substring(0, 2));
    }
}
