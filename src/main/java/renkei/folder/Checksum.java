package renkei.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import renkei.sending.Digest;

/** What a {@code .sha256} file says: the digest alone, or the lines that {@code sha256sum} writes. */
final class Checksum {
    private static final long LIMIT_BYTES = 65_536;
    private static final Pattern LINE = Pattern.compile("([0-9a-fA-F]{64})(?:[ \\t]+\\*?(.+))?");

    private Checksum() {}

    /** The digest that the file gives for a document; empty if it gives none. */
    static Optional<Digest> read(Disk disk, Path file, String document) throws IOException {
        byte[] bytes;
        try {
            bytes = disk.read(file, LIMIT_BYTES);
        } catch (LargerThanAllowed e) {
            return Optional.empty();
        }
        List<Matcher> lines = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .map(line -> LINE.matcher(line.strip()))
                .filter(Matcher::matches)
                .toList();
        // A name in the wrong characters must not hide the only digest there is.
        return lines.stream()
                .filter(line -> lines.size() == 1 || document.equals(line.group(2)))
                .findFirst()
                .map(line -> new Digest(line.group(1).toLowerCase(Locale.ROOT)));
    }
}
