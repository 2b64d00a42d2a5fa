package renkei.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import renkei.sample.Samples;
import renkei.sending.Document;
import renkei.sending.FileName;

/** The folder that samples are written to. It may be an outbox: a file gets its name when it is whole. */
final class SampleFolder implements Samples.Folder {
    private final Path folder;
    private final Screen screen;

    SampleFolder(Path folder, Screen screen) {
        this.folder = folder;
        this.screen = screen;
    }

    /**
     * Makes the folder if need be.
     *
     * @throws FileAlreadyExistsException if one of the files is there already
     */
    void mustBeFree(List<FileName> names) throws IOException {
        Files.createDirectories(folder);
        for (FileName name : names) {
            if (Files.exists(file(name))) {
                throw new FileAlreadyExistsException(file(name).toString());
            }
        }
    }

    void write(Document document) throws IOException {
        try (OutputStream out = open(document.name())) {
            out.write(document.content().bytes());
        }
    }

    @Override
    public OutputStream open(FileName name) throws IOException {
        Path unfinished = folder.resolve("." + name + ".tmp");
        return new FilterOutputStream(Files.newOutputStream(unfinished)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                out.write(bytes, offset, length);
            }

            @Override
            public void close() throws IOException {
                super.close();
                Files.move(unfinished, file(name));
                screen.out().println(file(name));
            }
        };
    }

    private Path file(FileName name) {
        return folder.resolve(name.value());
    }
}
