package renkei.bench.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * Files that must come, so many in each folder. Only the folder that is waited for is looked at, so that looking costs the
 * measurement next to nothing.
 */
final class Awaited {
    private static final Duration LOOK = Duration.ofMillis(5);
    /** Without anything new for so long, something is stuck. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Map<Path, Integer> expected = new HashMap<>();

    /** One file more shall come into that folder. */
    void expect(Path folder) {
        expected.merge(folder, 1, Integer::sum);
    }

    /**
     * Returns when all are there.
     *
     * @throws IllegalStateException if nothing comes for a minute
     */
    void await() {
        expected.forEach(Awaited::await);
    }

    private static void await(Path folder, int count) {
        int seen = -1;
        long last = System.nanoTime();
        for (int now = count(folder); now < count; now = count(folder)) {
            if (now > seen) {
                seen = now;
                last = System.nanoTime();
            } else if (System.nanoTime() - last > PATIENCE.toNanos()) {
                throw new IllegalStateException(
                        now + " of " + count + " files in " + folder + ", and nothing more for a minute");
            }
            Pause.of(LOOK);
        }
    }

    private static int count(Path folder) {
        int count = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Arrivals.VISIBLE)) {
            for (Iterator<Path> each = files.iterator(); each.hasNext(); each.next()) {
                count++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return count;
    }
}
