package renkei.trust.path;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What allowed hosts said, on disk: so that a restart asks nobody anew, and finds what it needs while they are away. It
 * needs no protection: everything in it is signed, and judged again when it is read. A disk that fails costs only speed.
 */
final class Kept {
    private static final int LIMIT_BYTES = 20_000_000;
    private static final Duration KEPT_FOR = Duration.ofDays(60);

    private final Path folder;

    private Kept(Path folder) {
        this.folder = folder;
    }

    /** What lies in a folder, without what nobody renewed for long: whose certificates it was about are gone. */
    static Kept in(Path folder, Instant now) {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> isBefore(file, now.minus(KEPT_FOR))).forEach(Kept::discard);
            } catch (IOException e) {
                // It costs room only.
            }
        }
        return new Kept(folder);
    }

    private static boolean isBefore(Path file, Instant time) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(time);
        } catch (IOException e) {
            return false;
        }
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
