package renkei.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import renkei.convert.Conversion;
import renkei.convert.DocumentSource;

/** Writes converted documents into a folder: those of one sending all or none, and never over a file. */
final class ConvertedFiles {
    private final Path folder;

    ConvertedFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes whatever was not refused.
     *
     * @throws FileAlreadyExistsException if a file of that name is there; nothing is written then
     */
    void write(List<Conversion> conversions) throws IOException {
        List<List<DocumentSource>> sendings = conversions.stream()
                .map(Conversion::results)
                .filter(results -> !results.isEmpty())
                .toList();
        for (DocumentSource document : sendings.stream().flatMap(List::stream).toList()) {
            if (Files.exists(file(document), LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(file(document).toString());
            }
        }
        if (!sendings.isEmpty()) {
            Files.createDirectories(folder);
        }
        for (List<DocumentSource> sending : sendings) {
            writeTogether(sending);
        }
    }

    private void writeTogether(List<DocumentSource> sending) throws IOException {
        List<Path> written = new ArrayList<>();
        try {
            for (DocumentSource document : sending) {
                written.add(unfinished(document));
                copy(document);
            }
            // The folder may be an outbox: a file gets its name when all that go with it are whole.
            for (DocumentSource document : sending) {
                Files.move(unfinished(document), file(document));
                written.add(file(document));
            }
        } catch (IOException | RuntimeException e) {
            for (Path file : written) {
                Files.deleteIfExists(file);
            }
            throw e;
        }
    }

    private void copy(DocumentSource document) throws IOException {
        Files.deleteIfExists(unfinished(document));
        try (InputStream in = document.open()) {
            Files.copy(in, unfinished(document));
        }
    }

    private Path file(DocumentSource document) {
        return folder.resolve(document.name());
    }

    private Path unfinished(DocumentSource document) {
        return folder.resolve("." + document.name() + ".tmp");
    }
}
