package renkei.proof;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import renkei.sending.Content;

/** The folder of a proof while it is made: gets its name when it is whole, and goes if it does not get that far. */
final class ProofFolder implements AutoCloseable {
    /** The list of digests that {@code sha256sum -c} takes. */
    static final String DIGESTS = "evidence.sha256";

    private final Path target;
    private final Path draft;

    private ProofFolder(Path target, Path draft) {
        this.target = target;
        this.draft = draft;
    }

    /**
     * Begins a folder, readable for its owner only where the disk knows of owners: it holds documents in clear.
     *
     * @throws FileAlreadyExistsException if anything has that name
     * @throws NoSuchFileException if there is no folder to make it in
     */
    static ProofFolder begin(Path out) throws IOException {
        Path target = out.toAbsolutePath().normalize();
        Path above = target.getParent();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) || above == null) {
            throw new FileAlreadyExistsException(target.toString());
        }
        if (!Files.isDirectory(above)) {
            throw new NoSuchFileException(above.toString());
        }
        return new ProofFolder(target, Files.createTempDirectory(above, "." + target.getFileName() + "-"));
    }

    /** Where a file of that name is to be written. */
    Path place(String name) {
        return draft.resolve(name);
    }

    /** Puts a file there and notes its digest; tells where it lies in the folder. */
    String put(String folder, String name, Content content) throws IOException {
        Files.createDirectories(draft.resolve(folder));
        String place = folder.isEmpty() ? name : folder + "/" + name;
        Files.write(draft.resolve(place), content.bytes(), StandardOpenOption.CREATE_NEW);
        Files.writeString(
                draft.resolve(DIGESTS),
                content.digest() + "  " + place + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        return place;
    }

    /** Gives the folder its name. */
    void finish() throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        Files.move(draft, target);
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        if (!Files.exists(draft)) {
            return;
        }
        Files.walkFileTree(draft, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, java.io.IOException failed) throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
