package renkei.trust.path;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/**
 * What allowed hosts said, on disk: so that a restart asks nobody anew, and finds what it needs while they are away. It
 * needs no protection: everything in it is signed, and judged again when it is read. A disk that fails costs only speed.
 */
final class Kept {
    private static final int LIMIT_BYTES = 20_000_000;

    private final Path folder;

    Kept(Path folder) {
        this.folder = folder;
    }

    Optional<byte[]> find(String key) {
        Path file = file(key);
        try {
            return Files.exists(file) && Files.size(file) <= LIMIT_BYTES
                    ? Optional.of(Files.readAllBytes(file))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void put(String key, byte[] bytes) {
        Path draft = folder.resolve("." + UUID.randomUUID() + ".tmp");
        try {
            Files.createDirectories(folder);
            Files.write(draft, bytes);
            Files.move(draft, file(key), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            discard(draft);
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            // It stays, hidden and unused.
        }
    }

    private Path file(String key) {
        return folder.resolve(Fingerprint.of(key.getBytes(StandardCharsets.UTF_8)));
    }
}
