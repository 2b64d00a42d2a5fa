package renkei.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A file that one process holds, alone or with others, until it ends. The file tells who.
 *
 * <p>The system's locks belong to the whole process, and opening and closing the file a second time would give them back: so
 * each file is opened once, and who else shares it in this process is counted.
 */
final class FileHold implements AutoCloseable {
    /** Far behind the text, so that others can read it where locks are mandatory. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    private static final Map<Path, FileHold> HELD_HERE = new HashMap<>();

    private final Path file;
    private final FileChannel channel;
    private final boolean shared;
    private int holders = 1;

    private FileHold(Path file, FileChannel channel, boolean shared) {
        this.file = file;
        this.channel = channel;
        this.shared = shared;
    }

    /** Holds the file alone, if nobody else holds it. Its folder must be there. */
    static Optional<FileHold> alone(Path file, String text) throws IOException {
        return hold(file, text, false);
    }

    /** Holds the file, if nobody holds it alone. */
    static Optional<FileHold> shared(Path file, String text) throws IOException {
        return hold(file, text, true);
    }

    /** What who holds the file wrote into it. */
    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<FileHold> hold(Path file, String text, boolean shared) throws IOException {
        synchronized (HELD_HERE) {
            FileHold held = HELD_HERE.get(file);
            if (held != null) {
                held.holders += shared && held.shared ? 1 : 0;
                return shared && held.shared ? Optional.of(held) : Optional.empty();
            }
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                if (channel.tryLock(PLACE, 1, shared) == null) {
                    channel.close();
                    return Optional.empty();
                }
                channel.truncate(0);
                channel.write(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.US_ASCII)), 0);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
            FileHold made = new FileHold(file, channel, shared);
            HELD_HERE.put(file, made);
            return Optional.of(made);
        }
    }

    /** Does work that must not be done without. */
    <T> T during(Supplier<T> work) {
        return work.get();
    }

    @Override
    public void close() throws IOException {
        synchronized (HELD_HERE) {
            holders--;
            if (holders == 0) {
                HELD_HERE.remove(file);
                channel.close();
            }
        }
    }
}
