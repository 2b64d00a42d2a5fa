package renkei.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

/** Files that are there whole or not at all, and stay when the power fails. */
final class Writing {
    private Writing() {}

    /** Writes a file beside, then gives it its name; replaces what has that name. Both folders are on one file system. */
    static void write(Disk disk, Path staging, Path target, byte[] bytes) throws IOException {
        Path beside = staging.resolve(UUID.randomUUID() + ".tmp");
        try {
            disk.create(beside, bytes);
            disk.rename(beside, target);
        } catch (IOException e) {
            remove(disk, beside, e);
            throw e;
        }
        disk.force(parent(target));
    }

    /** Makes a folder below one that is there, and forces its name to the disk. */
    static void makeFolder(Disk disk, Path folder) throws IOException {
        if (disk.makeFolder(folder)) {
            disk.force(parent(folder));
        }
    }

    static Path parent(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("not below a folder: " + path);
        }
        return parent;
    }

    private static void remove(Disk disk, Path beside, IOException trouble) {
        try {
            disk.delete(beside);
        } catch (IOException e) {
            trouble.addSuppressed(e);
        }
    }
}
