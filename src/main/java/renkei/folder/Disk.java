package renkei.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The few things this package asks of a file system, one system call or so each. Whatever the hub does on disk is a
 * sequence of these, and must come out right when it stops between any two of them.
 */
public interface Disk {

    /** The disks of this machine. */
    static Disk local() {
        return new LocalDisk();
    }

    /** What lies at the path, if anything does. Follows no link. */
    Optional<Traits> look(Path path) throws IOException;

    /** At most {@code limit} entries of a folder. */
    Listing list(Path folder, int limit) throws IOException;

    /**
     * All bytes of a file. Follows no link.
     *
     * @throws LargerThanAllowed if there are more than {@code limit}
     */
    byte[] read(Path file, long limit) throws IOException;

    /** The last bytes of a file, at most {@code limit}. Follows no link. */
    byte[] readEnd(Path file, int limit) throws IOException;

    /** Writes a new file and forces it to the disk. Its name is not on the disk until {@link #force} of its folder. */
    void create(Path file, byte[] bytes) throws IOException;

    /**
     * Writes over a file that is there, and forces it to the disk. Cheaper than a new file: a disk that gets and loses many
     * small files spends much of its time on finding room for the next.
     */
    void rewrite(Path file, byte[] bytes) throws IOException;

    /** Gives a file or folder another name in one step; replaces a file that has that name. */
    void rename(Path from, Path to) throws IOException;

    /** Removes a file or an empty folder, if it is there. */
    void delete(Path path) throws IOException;

    /** Makes a folder if it is not there, and tells whether it did. */
    boolean makeFolder(Path folder) throws IOException;

    /** Forces the names in a folder to the disk. */
    void force(Path folder) throws IOException;
}
