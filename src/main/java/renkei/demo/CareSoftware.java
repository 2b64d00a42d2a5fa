package renkei.demo;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import renkei.home.Home;
import renkei.office.OfficeNumber;
import renkei.sending.Digest;
import renkei.sending.Document;

/**
 * The care software of one office, played: writes files straight into its outbox, as such software does, and takes
 * everything out of its inbox. What it took lies in {@code demo/<office number>/} of the home, numbered.
 */
final class CareSoftware {
    private final OfficeNumber office;
    private final Path outbox;
    private final Path inbox;
    private final Path taken;
    private final LongSupplier nanos;
    private final List<SlowFile> slow = new ArrayList<>();
    private int count;

    /** @param nanos a clock that never goes back, in nanoseconds */
    CareSoftware(Home home, OfficeNumber office, LongSupplier nanos) throws IOException {
        this.office = office;
        this.outbox = home.office(office).resolve("outbox");
        this.inbox = home.office(office).resolve("inbox");
        this.taken = Files.createDirectories(home.path().resolve("demo").resolve(office.value()));
        this.nanos = nanos;
    }

    /** A file that came; the name is that in the inbox. */
    record Arrived(OfficeNumber receiver, String name, Digest digest) {}

    /** Writes the files of a drop; of a slow one only the first half for now. */
    void drop(Drop drop) throws IOException {
        Path folder = drop.folder().isEmpty() ? outbox : Files.createDirectories(outbox.resolve(drop.folder()));
        for (Document document : drop.documents()) {
            Path file = folder.resolve(document.name().value());
            if (drop.task() == Task.SLOW_WRITER) {
                slow.add(SlowFile.begin(file, document.content(), nanos.getAsLong()));
            } else {
                Files.write(file, document.content().bytes());
            }
        }
    }

    /** Goes on with what was begun slowly, when the pause is over. */
    void goOn() throws IOException {
        for (SlowFile file : List.copyOf(slow)) {
            if (file.isRested(nanos.getAsLong())) {
                file.finish();
                slow.remove(file);
            }
        }
    }

    /** Takes what lies in the inbox now. */
    List<Arrived> take() throws IOException {
        List<Arrived> arrived = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(inbox)) {
            for (Path file : files) {
                String name = Objects.requireNonNull(file.getFileName()).toString();
                count++;
                Path mine = Files.move(file, taken.resolve("%04d %s".formatted(count, name)));
                arrived.add(new Arrived(office, name, Digest.of(Files.readAllBytes(mine))));
            }
        }
        return arrived;
    }
}
