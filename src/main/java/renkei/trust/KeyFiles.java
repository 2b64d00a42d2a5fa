package renkei.trust;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/** Writes files that only their owner may read: whole or not at all, forced to disk, and never over another by accident. */
public final class KeyFiles {
    /** A private key. */
    public static final String KEY = "key.pem";
    /** A certificate and those that vouch for it. */
    public static final String CERTIFICATE = "certificate.pem";

    private KeyFiles() {}

    /** Makes the folder and those above it that are missing; those it makes are open to the owner only. */
    public static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
        } catch (IOException e) {
            throw new Unavailable(Failure.DISK_TROUBLE, "cannot make the folder " + folder, e);
        }
    }

    /** Writes a file that is not there yet. */
    public static void writeNew(Path file, byte[] bytes) {
        Path folder = file.toAbsolutePath().resolveSibling(".");
        Path draft = file.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            try {
                write(draft, bytes);
                publish(draft, file);
            } finally {
                Files.deleteIfExists(draft);
            }
            force(folder);
        } catch (FileAlreadyExistsException e) {
            throw new Unavailable(
                    Failure.KEY_UNAVAILABLE, file + " exists and is not overwritten. Move it away first.", e);
        } catch (IOException e) {
            throw new Unavailable(Failure.DISK_TROUBLE, "cannot write " + file, e);
        }
    }

    /** Writes a file in place of the one that may be there: a reader sees the old or the new, never a part. */
    public static void replace(Path file, byte[] bytes) {
        Path draft = file.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            try {
                write(draft, bytes);
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(draft);
            }
            force(file.toAbsolutePath().resolveSibling("."));
        } catch (IOException e) {
            throw new Unavailable(Failure.DISK_TROUBLE, "cannot write " + file, e);
        }
    }

    /** Opens an empty file to be locked, and makes it where it is missing. */
    public static FileChannel openLock(Path file) throws IOException {
        return FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), ownerOnly(file, "rw-------"));
    }

    /** Makes a folder with these files, all or none. A folder that is there is left alone unless it is empty. */
    public static void writeNewFolder(Path folder, Map<String, byte[]> files) {
        Path draft = folder.resolveSibling("." + UUID.randomUUID() + ".tmp");
        createFolder(draft);
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                writeNew(draft.resolve(file.getKey()), file.getValue());
            }
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            force(folder.toAbsolutePath().resolveSibling("."));
        } catch (IOException e) {
            discard(draft, files.keySet());
            if (Files.isDirectory(folder)) {
                throw new Unavailable(
                        Failure.KEY_UNAVAILABLE, folder + " exists and is not overwritten. Move it away first.", e);
            }
            throw new Unavailable(Failure.DISK_TROUBLE, "cannot make the folder " + folder, e);
        }
    }

    private static void discard(Path draft, Set<String> files) {
        try {
            for (String file : files) {
                Files.deleteIfExists(draft.resolve(file));
            }
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // It stays, hidden and unused; what went wrong before is what has to be told.
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, options, ownerOnly(file, "rw-------"))) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** A rename would replace a file that is there; a second name for the draft does not. */
    private static void publish(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (UnsupportedOperationException | FileSystemException e) {
            // Some shares know no second names.
            Files.move(draft, file); // without REPLACE_EXISTING it refuses, too, but not atomically
        }
    }

    private static void force(Path folder) throws IOException {
        if (isPosix(folder)) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
