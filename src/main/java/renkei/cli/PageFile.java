package renkei.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/** An HTML page on a disk. It takes the place of an earlier one at once and whole, but of no other file. */
final class PageFile {
    private static final String BEGINNING = "<!doctype html";

    private final Path file;

    PageFile(Path file) {
        this.file = file;
    }

    /** What is written into it. */
    interface Content {
        void write(Writer out) throws IOException;
    }

    boolean is(Path other) {
        return absolute().equals(other.toAbsolutePath().normalize());
    }

    private Path absolute() {
        return file.toAbsolutePath().normalize();
    }

    /**
     * Looks before the work whether a page may be written there.
     *
     * @throws Unable if something else is there: a document named by mistake must not be lost
     * @throws NoSuchFileException if there is no folder to write into
     */
    void demandReplaceable() throws IOException {
        Path folder = absolute().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
        if (Files.exists(file) && !isPage()) {
            throw new Unable("check.page.other", Screen.harmless(file.toString()));
        }
    }

    void write(Content content) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : absolute();
        Path unfinished = target.resolveSibling("." + target.getFileName() + ".tmp");
        try {
            try (Writer out = new BufferedWriter(
                    new OutputStreamWriter(Files.newOutputStream(unfinished), StandardCharsets.UTF_8))) {
                content.write(out);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private boolean isPage() throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] beginning = in.readNBytes(BEGINNING.length());
            // An empty file holds nothing that could be lost.
            return beginning.length == 0
                    || new String(beginning, StandardCharsets.US_ASCII)
                            .toLowerCase(Locale.ROOT)
                            .equals(BEGINNING);
        }
    }
}
