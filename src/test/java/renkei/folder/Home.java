package renkei.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import renkei.office.OfficeNumber;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.sending.Sending;

/** A home on a real disk, for tests. */
final class Home {
    static final OfficeNumber CARE = new OfficeNumber("0899999901");
    static final OfficeNumber SERVICE = new OfficeNumber("0899999902");

    private final Path root;
    private final OfficeFolders folders;

    Home(Path root) {
        this.root = root;
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.folders = new OfficeFolders(root.resolve("offices"), FolderNames.STANDARD, new FaultyDisk());
    }

    Path root() {
        return root;
    }

    OfficeFolder office(OfficeNumber number) {
        return folders.create(number);
    }

    static Document document(String name, String text) {
        return new Document(new FileName(name), Content.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Sending sending(Document... documents) {
        return new Sending(CARE, SERVICE, "20261120100000", List.of(documents));
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names and texts of the plain files in a folder. */
    static Map<String, String> files(Path folder) {
        Map<String, String> found = new TreeMap<>();
        for (Path file : entries(folder)) {
            if (Files.isRegularFile(file)) {
                found.put(Names.of(file), text(file));
            }
        }
        return found;
    }

    static List<Path> entries(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every plain file below a folder, whatever it is called: its text. */
    static List<String> textsBelow(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return new ArrayList<>(
                    all.filter(Files::isRegularFile).map(Home::text).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
