package renkei.trust.path;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import renkei.sending.Failure;
import renkei.sending.Unavailable;
import renkei.trust.FileStamp;
import renkei.trust.StampedFiles;

/** The revocation lists that an operator or a job puts into {@code keys/crl/*.crl}, read again when one changes. */
final class ListFolder {
    private static final int FILES = 1_000;
    private static final long FILE_BYTES = 50_000_000;

    private record Seen(List<FileStamp> stamps, List<RevocationList> lists) {}

    private final StampedFiles files;
    private volatile Seen seen = new Seen(List.of(), List.of());

    ListFolder(Path folder, InstantSource clock) {
        this.files = new StampedFiles(folder, ListFolder::files, clock);
    }

    /**
     * The lists. Throws Unavailable (key-unavailable) if one cannot be read: what it forbids must not be allowed because a
     * copy broke off.
     */
    List<RevocationList> lists() {
        List<FileStamp> now = files.now();
        Seen last = seen;
        if (!now.equals(last.stamps())) {
            last = new Seen(now, now.stream().map(ListFolder::read).toList());
            seen = last;
        }
        return last.lists();
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".crl"))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted()
                    .limit(FILES)
                    .toList();
        } catch (IOException e) {
            throw new Unavailable(Failure.KEY_UNAVAILABLE, "cannot list " + folder, e);
        }
    }

    private static RevocationList read(FileStamp stamp) {
        Path file = stamp.file();
        if (stamp.size() > FILE_BYTES) {
            throw new Unavailable(Failure.KEY_UNAVAILABLE, file + " is larger than " + FILE_BYTES + " bytes");
        }
        try {
            return RevocationList.parse(Files.readAllBytes(file))
                    .orElseThrow(() -> new Unavailable(
                            Failure.KEY_UNAVAILABLE,
                            file + " is no revocation list (CRL). Fetch it from its authority again, or remove it."));
        } catch (IOException e) {
            throw new Unavailable(Failure.KEY_UNAVAILABLE, file + ": it cannot be read", e);
        }
    }
}
