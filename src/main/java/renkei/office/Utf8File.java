package renkei.office;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** A UTF-8 text file of at most 64 MB, read strictly and replaced in one step. */
final class Utf8File {
    private static final long SIZE_LIMIT_BYTES = 64L << 20;

    private Utf8File() {}

    static String read(Path file) {
        try {
            if (Files.size(file) > SIZE_LIMIT_BYTES) {
                throw new UnusableFile(OfficeProblem.ofFile("file-too-large", file.toString(), "64"));
            }
            return decode(file, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new UnusableFile(OfficeProblem.ofFile("file-missing", file.toString()), e);
        } catch (IOException e) {
            throw new UnusableFile(OfficeProblem.ofFile("file-unreadable", file.toString(), reason(e)), e);
        }
    }

    private static String decode(Path file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            return decoder.decode(input).toString();
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < input.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new UnusableFile(OfficeProblem.at(line, "not-utf8", file.toString()), e);
        }
    }

    /** Whoever reads at the same time sees the old text or the new one; so does who reads after a power loss. */
    static void replace(Path file, String text) {
        try {
            Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            Path folder = target.resolveSibling(".");
            Path draft = Files.createTempFile(folder, "." + target.getFileName(), ".tmp");
            try {
                keepPermissions(target, draft);
                try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
                    while (bytes.hasRemaining()) {
                        channel.write(bytes);
                    }
                    channel.force(true);
                }
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UnusableFile(OfficeProblem.ofFile("file-unwritable", file.toString(), reason(e)), e);
        }
    }

    private static void keepPermissions(Path target, Path draft) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        // Windows has no such view; there a file takes the rights of its folder.
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    private static String reason(IOException trouble) {
        String kind = trouble instanceof AccessDeniedException
                ? "permission denied"
                : trouble.getClass().getSimpleName();
        return trouble.getMessage() == null ? kind : kind + ": " + trouble.getMessage();
    }
}
