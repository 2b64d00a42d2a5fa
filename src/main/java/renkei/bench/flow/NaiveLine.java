package renkei.bench.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import renkei.sending.Document;

/** The two folders of a {@link NaiveFlow}. Nobody is answered: a sending has arrived when its documents have. */
final class NaiveLine implements Line {
    private final Path folder;
    private final Load load;
    private final Awaited awaited;

    /** @param awaited shared by all lines of one flow */
    NaiveLine(NaiveFlow.Running flow, Load load, Awaited awaited) {
        this.folder = flow.folder();
        this.load = load;
        this.awaited = awaited;
    }

    @Override
    public void fill(int first, int count) {
        try {
            Files.createDirectories(folder.resolve("store"));
            Files.createDirectories(folder.resolve("in"));
            Files.createDirectories(folder.resolve("out"));
            for (int number = first; number < first + count; number++) {
                for (Document document : load.documents(number)) {
                    Files.write(
                            folder.resolve("store").resolve(document.name().value()),
                            document.content().bytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> send(int number) {
        List<String> names = new ArrayList<>();
        try {
            for (Document document : load.documents(number)) {
                String name = document.name().value();
                names.add(name);
                awaited.expect(folder.resolve("out"));
                Files.move(
                        folder.resolve("store").resolve(name),
                        folder.resolve("in").resolve(name),
                        StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    @Override
    public void await() {
        awaited.await();
    }

    /** The last document is the last thing that is done. */
    @Override
    public void settle() {}

    @Override
    public Map<String, Instant> documents() {
        return Arrivals.times(List.of(folder.resolve("out")));
    }
}
