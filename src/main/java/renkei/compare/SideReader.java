package renkei.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import renkei.standard.DocumentName;
import renkei.standard.TableReader;

/** Reads one side of a comparison from files. */
public final class SideReader {
    private record Source(Path path, DocumentName name) {
        static final Comparator<Source> NEWEST_FIRST = Comparator.comparing(
                        (Source source) -> source.name().sequence())
                .thenComparing(source -> source.name().fileName())
                .thenComparing(Source::path)
                .reversed();
    }

    private final TableReader reader;
    private final CompareLimits limits;

    public SideReader(TableReader reader, CompareLimits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    /**
     * Reads documents; what cannot be read becomes a note.
     *
     * @throws TooManyRows if there are more than the limit
     */
    public Side read(List<Path> files) {
        List<Source> sources = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            Optional<DocumentName> parsed =
                    DocumentName.parse(name).filter(each -> !each.kind().isImage());
            if (parsed.isPresent() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                sources.add(new Source(file, parsed.get()));
            } else {
                others.add(name);
            }
        }
        sources.sort(Source.NEWEST_FIRST);
        Gathering gathering = new Gathering(limits.rows());
        for (Source source : sources) {
            read(source, gathering);
        }
        return gathering.side(others);
    }

    private void read(Source source, Gathering gathering) {
        Gathering.OfFile file = gathering.file(source.name(), source.path().toString());
        try (InputStream bytes = Files.newInputStream(source.path())) {
            reader.read(source.name(), bytes, file::row, file::finding);
        } catch (IOException | UncheckedIOException e) {
            file.unreadable();
        }
        file.end();
    }
}
