package renkei.folder;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A file has more bytes than may be read. */
final class LargerThanAllowed extends FileSystemException {
    LargerThanAllowed(Path file, long limit) {
        super(file.toString(), "", "larger than " + limit + " bytes");
    }
}
