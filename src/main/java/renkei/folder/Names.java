package renkei.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import renkei.sending.FileName;

/** Names of files: finding them again, numbering them, and making a safe one of one that is not. */
final class Names {
    private static final int LIMIT_BYTES = 200;

    private Names() {}

    /** The last part of a path; of the root of a file system, nothing. */
    static String of(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }

    /** {@code plan.pdf}, {@code plan (2).pdf}, {@code plan (3).pdf} …; shortened where it would be too long. */
    static String numbered(String name, int number) {
        if (number == 1) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        String tail = " (" + number + ")" + name.substring(end);
        while (end > 1 && bytes(name.substring(0, end) + tail) > LIMIT_BYTES) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end) + tail;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The name itself where it is safe; else one that resembles it. */
    static String safe(String name) {
        if (FileName.parse(name).isPresent()) {
            return name;
        }
        StringBuilder safe = new StringBuilder();
        int bytes = 0;
        for (int character : name.codePoints().toArray()) {
            String one = Character.toString(character);
            String kept = FileName.parse("x" + one).isPresent() ? one : "_";
            bytes += bytes(kept);
            if (bytes >= LIMIT_BYTES) {
                break;
            }
            safe.append(kept);
        }
        if (safe.isEmpty() || safe.charAt(0) == '.') {
            safe.insert(0, '_');
        }
        return safe.toString();
    }

    /**
     * The entry of a folder that has this name. A name whose bytes are no text of this machine can only be found by
     * listing, because its text does not lead back to it.
     */
    static Optional<Path> find(Disk disk, Path folder, String name) throws IOException {
        if (FileName.parse(name).isPresent()) {
            Path path = folder.resolve(name);
            return disk.look(path).isPresent() ? Optional.of(path) : Optional.empty();
        }
        return disk.list(folder, Integer.MAX_VALUE).entries().stream()
                .filter(entry -> of(entry).equals(name))
                .findFirst();
    }
}
