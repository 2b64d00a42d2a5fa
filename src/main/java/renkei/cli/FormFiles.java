package renkei.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import renkei.form.Binder;
import renkei.form.FormSources;
import renkei.form.Shortcoming.Reason;
import renkei.standard.DocumentName;

/** Files on a disk, read to become forms. */
final class FormFiles {
    private final FormSources sources;

    FormFiles(FormSources sources) {
        this.sources = sources;
    }

    /**
     * The forms of all files that are documents.
     *
     * @throws Unable if none of them is
     */
    Binder bind(List<Path> files, Progress progress) {
        if (files.stream().noneMatch(file -> DocumentName.parse(name(file)).isPresent())) {
            throw new Unable("view.nothing");
        }
        int done = 0;
        for (Path file : files) {
            read(file);
            progress.done(++done, files.size());
        }
        return sources.bind();
    }

    private void read(Path file) {
        Optional<DocumentName> document = DocumentName.parse(name(file));
        if (document.isEmpty()) {
            boolean table = name(file).toLowerCase(Locale.ROOT).endsWith(".csv");
            sources.cannotShow(name(file), table ? Reason.UNKNOWN_NAME : Reason.NO_DOCUMENT, 0);
        } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            sources.cannotShow(name(file), Reason.UNREADABLE, 0);
        } else {
            read(document.get(), file);
        }
    }

    private void read(DocumentName document, Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            sources.add(document, bytes);
        } catch (IOException | UncheckedIOException e) {
            sources.cannotShow(document.fileName(), Reason.UNREADABLE, 0);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
