package renkei.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import renkei.sample.Samples;
import renkei.sending.Document;

/** Writes conforming sample documents: one whole sending unit. */
@Command(name = "sample", mixinStandardHelpOptions = true)
final class SampleCommand implements Callable<Integer> {
    private final Screen screen;
    private final InstantSource clock;

    @Parameters(index = "0", paramLabel = "FOLDER", descriptionKey = "sample.folder")
    private Path folder = Path.of("");

    @Mixin
    private SampleOptions options = new SampleOptions();

    SampleCommand(Screen screen, InstantSource clock) {
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        YearMonth thisMonth = YearMonth.from(clock.instant().atZone(ZoneId.of("Asia/Tokyo")));
        List<Document> documents = Samples.make(options.order(thisMonth));
        Files.createDirectories(folder);
        for (Document document : documents) {
            if (Files.exists(file(document))) {
                throw new FileAlreadyExistsException(file(document).toString());
            }
        }
        for (Document document : documents) {
            write(document);
            screen.out().println(file(document));
        }
        return Outcome.FINE.code();
    }

    /** The folder may be an outbox: a file gets its name when it is whole. */
    private void write(Document document) throws IOException {
        Path unfinished = folder.resolve("." + document.name() + ".tmp");
        Files.write(unfinished, document.content().bytes());
        Files.move(unfinished, file(document));
    }

    private Path file(Document document) {
        return folder.resolve(document.name().value());
    }
}
