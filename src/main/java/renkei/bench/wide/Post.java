package renkei.bench.wide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import renkei.bench.flow.Load;
import renkei.bench.flow.Pause;
import renkei.home.Home;
import renkei.sending.Document;

/** Drops sendings of one document as care software does: the document, then its digest. Sees when they arrive. */
final class Post {
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration LOOK = Duration.ofMillis(5);

    private final Home home;
    private final Load load;
    private final InstantSource clock;

    Post(Home home, Load load, InstantSource clock) {
        this.home = home;
        this.load = load;
        this.clock = clock;
    }

    /** A sending that was dropped: where its document will arrive, and when its last byte was written. */
    record Dropped(Path inboxFile, Instant at) {}

    Dropped drop(int number) {
        Document document = load.documents(number).get(0);
        Load.Template template = load.template(number);
        Path outbox = home.office(template.sender()).resolve("outbox");
        String name = document.name().value();
        try {
            Files.write(outbox.resolve(name), document.content().bytes());
            Files.writeString(
                    outbox.resolve(name + ".sha256"),
                    document.content().digest().hex(),
                    StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Dropped(home.office(template.receiver()).resolve("inbox").resolve(name), clock.instant());
    }

    /** For how long it was on its way, in milliseconds; waits for its arrival. */
    double await(Dropped dropped) {
        Instant end = dropped.at().plus(LONGEST);
        for (Optional<Instant> at = arrival(dropped); clock.instant().isBefore(end); at = arrival(dropped)) {
            if (at.isPresent()) {
                return Math.max(0, Duration.between(dropped.at(), at.get()).toNanos() / 1e6);
            }
            Pause.of(LOOK);
        }
        throw new IllegalStateException("did not arrive: " + dropped.inboxFile());
    }

    /** A rename is a change of the file's entry, and that has a time. */
    private static Optional<Instant> arrival(Dropped dropped) {
        try {
            return Optional.of(((FileTime) Files.getAttribute(dropped.inboxFile(), "unix:ctime")).toInstant());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
