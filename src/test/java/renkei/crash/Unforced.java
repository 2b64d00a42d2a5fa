package renkei.crash;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import renkei.folder.OfficeFolder;

/** What of the folders was not forced to the disk yet at some points, and so may be lost or undone there. */
final class Unforced {
    /** What may be lost at each point, in a copy of a home in which one sending of the first office to the second is on its way. */
    static final Map<Point, List<Loss>> AT = Map.of(
            Point.VAULT_UNNAMED, List.of(new Loss("what is being written to the vault", Unforced::loseStaged), torn()),
            Point.LIST_UNNAMED, List.of(new Loss("the list being written", Unforced::loseStaged), torn()),
            Point.STAGED, List.of(new Loss("what is staged", Unforced::loseStaged), torn()),
            Point.DELIVERING, List.of(new Loss("the rename to delivering", Unforced::undoStaging)),
            Point.INBOX_BETWEEN, List.of(new Loss("the rename into the inbox", Unforced::undoInbox)),
            Point.INBOX_COMPLETE, List.of(new Loss("the renames into the inbox", Unforced::undoInbox)),
            Point.DELIVERY_MARKED, List.of(new Loss("the rename to the marker", Unforced::undoMarker)));

    private Unforced() {}

    private static Loss torn() {
        return new Loss("half of each file being written", home -> {
            for (Path file : staged(home)) {
                try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
                    open.setLength(open.length() / 2);
                }
            }
        });
    }

    private static List<Path> staged(Path home) {
        return Group.files(home).stream()
                .filter(file -> file.toString().contains("/staging/") || file.endsWith("spare.list"))
                .toList();
    }

    private static void loseStaged(Path home) throws IOException {
        for (Path file : staged(home)) {
            Files.delete(file);
        }
    }

    private static OfficeFolder receiver(Path home) {
        return new Group(renkei.home.Home.open(home), 2).office(Group.number(1));
    }

    private static Path hub(Path home, String folder) {
        return receiver(home).root().resolve(".hub").resolve(folder);
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.findFirst().orElseThrow();
        }
    }

    private static void undoStaging(Path home) throws IOException {
        Path delivering = only(hub(home, "delivering"));
        Files.move(delivering, hub(home, "staging").resolve(delivering.getFileName()));
    }

    /** The documents of the last sending go back to where they came from, by the list beside them. */
    private static void undoInbox(Path home) throws IOException {
        Path delivering = only(hub(home, "delivering"));
        List<String> list = Files.readAllLines(delivering.resolve("list"));
        for (Path file : Group.files(receiver(home).inbox())) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i).startsWith(file.getFileName() + " ")) {
                    Files.move(file, delivering.resolve(Integer.toString(i - 1)));
                }
            }
        }
    }

    private static void undoMarker(Path home) throws IOException {
        Path newest = Group.files(hub(home, "delivered")).stream()
                .max(Comparator.comparing(list -> list.toFile().lastModified()))
                .map(Path::getParent)
                .orElseThrow();
        Files.move(newest, hub(home, "delivering").resolve(newest.getFileName()));
    }
}
