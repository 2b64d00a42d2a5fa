package renkei.bench.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import renkei.home.Home;

/** What lies in the inboxes of a group and among its receipts. Names of documents that arrive must differ. */
public final class Arrivals {
    private static final Duration LOOK = Duration.ofMillis(100);
    /** Without anything new for so long, something is stuck. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What people see of a folder. */
    static final String VISIBLE = "[!.]*";

    private final List<Path> inboxes;
    private final List<Path> receipts;

    public Arrivals(Home home, BenchGroup group) {
        inboxes = folders(home, group, "inbox");
        receipts = folders(home, group, "receipts");
    }

    /**
     * Returns when there are so many receipts in all.
     *
     * @throws IllegalStateException if there is no new one for a minute
     */
    public void awaitReceipts(int count) {
        int seen = 0;
        long last = System.nanoTime();
        while (seen < count) {
            int now = receipts();
            if (now > seen) {
                seen = now;
                last = System.nanoTime();
            } else if (System.nanoTime() - last > PATIENCE.toNanos()) {
                throw new IllegalStateException(seen + " of " + count + " receipts, and nothing more for a minute");
            }
            Pause.of(LOOK);
        }
    }

    /** How many receipts there are. */
    public int receipts() {
        return times(receipts).size();
    }

    /** When each document appeared in an inbox: a rename is a change of the file's entry, and that has a time. */
    public Map<String, Instant> documents() {
        return times(inboxes);
    }

    private static List<Path> folders(Home home, BenchGroup group, String name) {
        return group.offices()
                .map(office -> home.office(office.number()).resolve(name))
                .toList();
    }

    static Map<String, Instant> times(List<Path> folders) {
        Map<String, Instant> times = new HashMap<>();
        try {
            for (Path folder : folders) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, VISIBLE)) {
                    for (Path file : files) {
                        FileTime changed = (FileTime) Files.getAttribute(file, "unix:ctime");
                        times.put(Objects.requireNonNull(file.getFileName()).toString(), changed.toInstant());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return times;
    }
}
