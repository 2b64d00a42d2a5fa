package renkei.folder;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What Linux tells in {@code /proc} about the files that processes of this machine hold open: all of them to root, else
 * those of the same account. Says nothing elsewhere, and nothing about writers on other machines.
 */
public final class OpenFiles implements Writers {
    private static final int LIMIT = 100_000;
    private static final int WRITE_ONLY_OR_READ_WRITE = 3;

    private final Path processes;
    private final Path below;

    /** @param below the folder whose files matter */
    public OpenFiles(Path below) {
        this(Path.of("/proc"), below);
    }

    OpenFiles(Path processes, Path below) {
        this.processes = processes;
        this.below = below;
    }

    @Override
    public Predicate<Path> now() {
        Set<Path> open = new HashSet<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(processes, "[0-9]*")) {
            Path real = below.toRealPath();
            int left = LIMIT;
            for (Path process : all) {
                left = collect(process, real, open, left);
            }
            return file -> open.contains(real.resolve(below.relativize(file)));
        } catch (IOException | DirectoryIteratorException e) {
            return file -> false; // no /proc here: nothing can be told
        }
    }

    private static int collect(Path process, Path real, Set<Path> open, int limit) {
        int left = limit;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path file : files) {
                if (left-- <= 0) {
                    break;
                }
                writtenBy(process, file, real).ifPresent(open::add);
            }
        } catch (IOException | DirectoryIteratorException e) {
            return left; // another account's process, or one that has just ended
        }
        return left;
    }

    private static Optional<Path> writtenBy(Path process, Path file, Path real) {
        try {
            Path target = Files.readSymbolicLink(file);
            return target.startsWith(real) && isWriting(process, Names.of(file))
                    ? Optional.of(target)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // closed just now
        }
    }

    private static boolean isWriting(Path process, String number) throws IOException {
        return Files.readAllLines(process.resolve("fdinfo").resolve(number)).stream()
                .filter(line -> line.startsWith("flags:"))
                .anyMatch(line -> (Long.parseLong(line.substring(6).strip(), 8) & WRITE_ONLY_OR_READ_WRITE) != 0);
    }
}
