package renkei.folder;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import renkei.sending.Content;

/** Moves a refused file to {@code rejected/}, its report first: no file lies there without one. */
final class Refusing {
    private final Disk disk;
    private final OfficeFolder office;

    Refusing(Disk disk, OfficeFolder office) {
        this.disk = disk;
        this.office = office;
    }

    /** Takes the first name that is free for all three, or under which this very report lies since a try before. */
    void move(Path held, String name, Report report) throws IOException {
        for (int number = 1; number <= Moving.NAMES; number++) {
            Path file = office.rejected().resolve(Names.numbered(name, number));
            Path text = beside(file, ".report.txt");
            Path json = beside(file, ".report.json");
            if (disk.look(file).isEmpty() && isFreeFor(text, report.text()) && isFreeFor(json, report.json())) {
                write(text, report.text());
                write(json, report.json());
                disk.rename(held, file);
                return;
            }
        }
        throw new FileAlreadyExistsException(office.rejected().resolve(name).toString());
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(Names.of(file) + suffix);
    }

    private boolean isFreeFor(Path path, Content content) throws IOException {
        Optional<Traits> traits = disk.look(path);
        return traits.isEmpty()
                || (traits.get().kind() == Traits.Kind.FILE
                        && traits.get().size() == content.size()
                        && Arrays.equals(disk.read(path, content.size()), content.bytes()));
    }

    private void write(Path path, Content content) throws IOException {
        if (disk.look(path).isEmpty()) {
            Writing.write(disk, office.staging(), path, content.bytes());
        }
    }
}
