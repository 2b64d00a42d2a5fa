package renkei.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;

/** What a file looks like from outside; one that looks the same twice has settled. */
record Look(Instant modified, long size, String key) {
    /** No file looks like this. */
    static final Look NONE = new Look(Instant.EPOCH, -1, "none");

    private static final Look NOT_THERE = new Look(Instant.EPOCH, -1, "not there");

    static Look at(Path file) {
        try {
            BasicFileAttributes seen = Files.readAttributes(file, BasicFileAttributes.class);
            return new Look(seen.lastModifiedTime().toInstant(), seen.size(), String.valueOf(seen.fileKey()));
        } catch (IOException e) {
            // Why it cannot be seen is told by who tries to read it.
            return NOT_THERE;
        }
    }
}
