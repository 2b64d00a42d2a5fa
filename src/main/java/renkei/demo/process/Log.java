package renkei.demo.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What a program prints in one of its lives: a part of its log, which it writes itself.
 *
 * @param begin offset in the file where this life begins
 */
record Log(Path file, long begin) {
    private static final int TAIL_BYTES = 8_000;
    private static final int LIMIT_BYTES = 4_000_000;

    /** For a life that begins now. */
    static Log next(Path file) {
        try {
            return new Log(file, Files.exists(file) ? Files.size(file) : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it has printed something of that kind; looks at the first {@value #LIMIT_BYTES} bytes of this life. */
    boolean says(Pattern what) {
        return what.matcher(read(begin, LIMIT_BYTES)).find();
    }

    /** The last it printed. */
    String tail() {
        try {
            return read(Math.max(begin, Files.size(file) - TAIL_BYTES), TAIL_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(long from, int most) {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            in.seek(from);
            byte[] bytes = new byte[(int) Math.max(0, Math.min(most, in.length() - from))];
            in.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
