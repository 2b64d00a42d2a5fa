package renkei.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The files that a person names, or that lie in the folders named, hidden ones left out. */
final class DocumentFiles {
    private static final int LIMIT = 100_000;

    private final List<Path> places;

    DocumentFiles(List<Path> places) {
        this.places = List.copyOf(places);
    }

    /**
     * The files, those of one folder by name.
     *
     * @throws NoSuchFileException if one that was named is not there
     * @throws Unable if there are more than 100,000
     */
    List<Path> list() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                files.addAll(below(place));
            } else if (Files.exists(place)) {
                // Whoever names a link means the file.
                files.add(place.toRealPath());
            } else {
                throw new NoSuchFileException(place.toString());
            }
        }
        return files;
    }

    private static List<Path> below(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                return isHidden(inner) && !inner.equals(folder)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file)) {
                    files.add(file);
                }
                if (files.size() > LIMIT) {
                    throw new Unable("check.many", LIMIT);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(files);
        return files;
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }
}
