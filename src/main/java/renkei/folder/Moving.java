package renkei.folder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/**
 * Moves that overwrite nothing.
 *
 * <p>A rename leaves a file in exactly one of two places, whenever the machine stops; but it replaces what has the name,
 * so the name is looked at first, by one thread of one process at a time ({@link OfficeLock}). A hard link would refuse a
 * name that is taken in one step; but between link and unlink the file has two names, and when the machine stops there
 * and the receiver takes one of them, nothing can tell that case from the one where no link was made: the file would
 * arrive twice. Only the hub writes into the folders it moves to, so the rename is the better choice.
 */
final class Moving {
    static final int NAMES = 10_000;

    private Moving() {}

    /** Moves into a folder under that name, or the first numbered one that is free; answers where it is now. */
    static Path move(Disk disk, Path from, Path folder, String name) throws IOException {
        for (int number = 1; number <= NAMES; number++) {
            Path to = folder.resolve(Names.numbered(name, number));
            if (disk.look(to).isEmpty()) {
                disk.rename(from, to);
                return to;
            }
        }
        throw new FileAlreadyExistsException(folder.resolve(name).toString(), "", NAMES + " files of that name");
    }
}
