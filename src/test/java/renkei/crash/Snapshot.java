package renkei.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bytes of the files below a folder at a time when all of them were forced to the disk. */
final class Snapshot {
    static final int PAGE = 4096;

    private final Path home;
    private final Map<Path, byte[]> files = new HashMap<>();

    private Snapshot(Path home) {
        this.home = home;
    }

    /** What a home keeps in one of its data folders or files, such as {@code data/broker}. */
    static Snapshot of(Path home, String part) throws IOException {
        Snapshot snapshot = new Snapshot(home);
        for (Path file : Group.files(home.resolve(part))) {
            snapshot.files.put(home.relativize(file), Files.readAllBytes(file));
        }
        return snapshot;
    }

    /** The bytes of a file then; zeros for what was not there yet, as a disk shows what was never written. */
    byte[] before(Path file, int length) {
        return Arrays.copyOf(files.getOrDefault(file, new byte[0]), length);
    }

    int lengthBefore(Path file) {
        return files.getOrDefault(file, new byte[0]).length;
    }

    /** Where each file differs now: the offsets of bytes that were not as they are. */
    Map<Path, List<Integer>> changed(String part) throws IOException {
        Map<Path, List<Integer>> changed = new TreeMap<>(Comparator.naturalOrder());
        for (Path file : Group.files(home.resolve(part))) {
            byte[] now = Files.readAllBytes(file);
            byte[] before = before(home.relativize(file), now.length);
            List<Integer> offsets = Stream.iterate(0, i -> i < now.length, i -> i + 1)
                    .filter(i -> now[i] != before[i])
                    .toList();
            if (!offsets.isEmpty()) {
                changed.put(home.relativize(file), offsets);
            }
        }
        return changed;
    }

    /** Copies a home with its modification times, to the nanosecond: by them the hub knows files again. */
    static Path copy(Path from, Path to) throws IOException, InterruptedException {
        Process copying = new ProcessBuilder("cp", "-a", from.toString(), to.toString())
                .inheritIO()
                .start();
        if (copying.waitFor() != 0) {
            throw new IOException("cannot copy " + from + " to " + to);
        }
        return to;
    }
}
