package renkei.operator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import renkei.cluster.MemberName;
import renkei.home.Home;

/**
 * {@code data/operator.json} of a home, {@code data/operator-<name>.json} where it is one of several hubs: there while a hub
 * runs, readable by the hub's own user only.
 */
public final class OperatorPassFile {
    private static final int LIMIT_BYTES = 10_000;

    private static final int LIMIT = 100;

    private final Path file;

    /** The file of a hub. */
    public OperatorPassFile(Home home, MemberName member) {
        this(home.data().resolve(member.isAlone() ? "operator.json" : "operator-" + member + ".json"));
    }

    private OperatorPassFile(Path file) {
        this.file = file;
    }

    /** The files of all hubs on a home, {@value #LIMIT} at the most. */
    static List<OperatorPassFile> all(Home home) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(home.data(), "operator*.json")) {
            return StreamSupport.stream(files.spliterator(), false)
                    .sorted()
                    .limit(LIMIT)
                    .map(OperatorPassFile::new)
                    .toList();
        }
    }

    /** Writes the pass, whole and closed to others from its first byte on. */
    public void write(OperatorPass pass) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        byte[] json = OperatorJson.write(pass);
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (SeekableByteChannel channel = Files.newByteChannel(unfinished, options, ownerOnly())) {
            channel.write(ByteBuffer.wrap(json));
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The pass of the hub that wrote it last; none if it was taken away, cannot be read, or its process is gone. */
    public Optional<OperatorPass> read() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            OperatorPass pass = OperatorJson.read(in.readNBytes(LIMIT_BYTES), OperatorPass.class);
            return ProcessHandle.of(pass.pid()).isPresent() ? Optional.of(pass) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Takes the pass away, if it is still this one: another hub may have started meanwhile. */
    public void remove(OperatorPass pass) throws IOException {
        if (read().filter(pass::equals).isPresent()) {
            Files.deleteIfExists(file);
        }
    }

    private FileAttribute<?>[] ownerOnly() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
