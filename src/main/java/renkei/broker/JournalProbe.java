package renkei.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;

/**
 * Measures how long one forced write takes on the disk of the broker.
 *
 * <p>The broker gathers writes and forces them together at a fixed beat: 3.3 ms unless told otherwise, which holds one
 * producer to 300 commits a second. A beat as long as the disk needs for one forced write gathers as much and waits no
 * longer than it must.
 */
final class JournalProbe {
    private static final int WRITES = 25;
    private static final int BYTES = 4096;
    private static final Duration SHORTEST = Duration.ofNanos(50_000);
    private static final Duration LONGEST = Duration.ofNanos(3_300_000);

    private JournalProbe() {}

    /** The beat for that disk, between 0.05 ms and 3.3 ms. */
    static Duration beat(Path folder) {
        Duration measured = medianForcedWrite(folder);
        if (measured.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return measured.compareTo(LONGEST) > 0 ? LONGEST : measured;
    }

    private static Duration medianForcedWrite(Path folder) {
        long[] nanos = new long[WRITES];
        Path file = folder.resolve("journal-probe.tmp");
        try (FileChannel channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.DELETE_ON_CLOSE)) {
            // The journal's files have their full length from the start: so has this one, or its growth is measured
            // too.
            channel.write(ByteBuffer.allocate(BYTES * WRITES), 0);
            channel.force(true);
            for (int i = 0; i < WRITES; i++) {
                long start = System.nanoTime();
                channel.write(ByteBuffer.allocate(BYTES), (long) i * BYTES);
                channel.force(false);
                nanos[i] = System.nanoTime() - start;
            }
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to the broker's folder " + folder, e);
        }
        Arrays.sort(nanos);
        return Duration.ofNanos(nanos[WRITES / 2]);
    }
}
