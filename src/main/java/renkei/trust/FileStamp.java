package renkei.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.Optional;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/**
 * What tells cheaply that a file is another than before: identity where the disk has one, size and time. Throws Unavailable
 * (key-unavailable) if the disk does not answer.
 */
public record FileStamp(Path file, String identity, long size, FileTime modified) {

    /** The file as it is now, if it is there. */
    public static Optional<FileStamp> of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new FileStamp(
                    file, Objects.toString(attributes.fileKey()), attributes.size(), attributes.lastModifiedTime()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new Unavailable(Failure.KEY_UNAVAILABLE, "cannot look at " + file, e);
        }
    }
}
