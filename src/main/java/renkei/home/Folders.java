package renkei.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Consumer;

/** Makes folders and files that are missing, and tells of each. */
final class Folders {
    private final Consumer<Path> made;

    Folders(Consumer<Path> made) {
        this.made = made;
    }

    void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            made.accept(folder);
        }
    }

    /** A folder for the hub's own user only. One that is there is closed to others too: older umasks left them open. */
    void makePrivate(Path folder) throws IOException {
        make(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Writes a file that is missing, whole or not at all; what a person has there stays. */
    void write(Path file, byte[] content) throws IOException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.write(unfinished, content);
        Files.move(unfinished, file);
        made.accept(file);
    }
}
