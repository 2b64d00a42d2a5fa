package renkei.bench.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import renkei.home.Home;
import renkei.sending.Document;

/**
 * Sendings written beforehand on the disk of the offices, so that sending one costs the measurement two renames a document:
 * the document, and the file that says that it is whole.
 */
public final class Crates {
    private static final String WHOLE = ".done";

    private final Home home;
    private final Path store;
    private final Load load;

    public Crates(Home home, Load load) {
        this.home = home;
        this.store = home.path().resolve("bench").resolve(load.name());
        this.load = load;
    }

    /** Writes the documents of these sendings. */
    public void fill(int first, int count) {
        try {
            Files.createDirectories(store);
            for (int number = first; number < first + count; number++) {
                Files.createDirectories(folder(load.template(number)));
                for (Document document : load.documents(number)) {
                    Files.write(
                            store.resolve(document.name().value()),
                            document.content().bytes());
                    Files.write(store.resolve(document.name() + WHOLE), new byte[0]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drops one sending into its sender's outbox; returns the names of its documents. */
    public List<String> send(int number) {
        Path folder = folder(load.template(number));
        List<String> names = new ArrayList<>();
        try {
            for (Document document : load.documents(number)) {
                names.add(document.name().value());
                move(document.name().value(), folder);
            }
            for (String name : names) {
                move(name + WHOLE, folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private void move(String name, Path folder) throws IOException {
        Files.move(store.resolve(name), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path folder(Load.Template template) {
        return home.office(template.sender()).resolve("outbox").resolve(template.folder());
    }
}
