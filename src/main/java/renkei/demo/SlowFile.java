package renkei.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import renkei.sending.Content;

/**
 * A file that is written in two halves and stays open in between.
 *
 * @param since when the first half was written, in nanoseconds
 */
record SlowFile(OutputStream out, Content content, long since) {
    private static final long PAUSE_NANOS = 1_500_000_000;

    static SlowFile begin(Path file, Content content, long now) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        out.write(content.bytes(), 0, content.size() / 2);
        return new SlowFile(out, content, now);
    }

    boolean isRested(long now) {
        return now - since >= PAUSE_NANOS;
    }

    void finish() throws IOException {
        int half = content.size() / 2;
        try (out) {
            out.write(content.bytes(), half, content.size() - half);
        }
    }
}
