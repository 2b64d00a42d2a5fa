package renkei.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for as long as something is measured; everything in it is deleted at the end. */
public record BenchFolder(Path path) implements AutoCloseable {

    /** A new folder among the temporary files of the system. */
    public static BenchFolder make() {
        try {
            return new BenchFolder(Files.createTempDirectory("renkei-bench"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder in it. */
    public Path make(String name) {
        try {
            return Files.createDirectory(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(path)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path one : deepestFirst) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
