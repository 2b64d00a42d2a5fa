package renkei.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import renkei.sending.Failure;

/**
 * Keeps a home for one hub: a lock on {@code HOME/data/hub.lock} that the system gives back when the process ends, however
 * it ends. The file tells the process id.
 */
public final class HomeLock implements AutoCloseable {
    /** Far behind the text, so that others can read it where locks are mandatory. */
    private static final long PLACE = Long.MAX_VALUE - 1;

    /** Opening and closing the file a second time in one process would give the lock back. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private HomeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the home, whose {@code data} folder must be there.
     *
     * @throws HomeInUse if another hub has it
     * @throws renkei.sending.Unavailable if the file cannot be opened or locked
     */
    public static HomeLock take(Path home) {
        return Troubled.guard(home, Failure.DISK_TROUBLE, () -> {
            Path file = home.resolve("data").toRealPath().resolve("hub.lock");
            if (!HELD_HERE.add(file)) {
                throw inUse(home, Long.toString(ProcessHandle.current().pid()));
            }
            try {
                return new HomeLock(file, lock(home, file));
            } catch (IOException | RuntimeException e) {
                HELD_HERE.remove(file);
                throw e;
            }
        });
    }

    private static FileChannel lock(Path home, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock(PLACE, 1, false);
            if (lock == null) {
                throw inUse(
                        home, Files.readString(file, StandardCharsets.US_ASCII).strip());
            }
            channel.truncate(0);
            String text = ProcessHandle.current().pid() + "\n";
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)), 0);
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static HomeInUse inUse(Path home, String process) {
        return new HomeInUse("another hub (process " + process + ") works on " + home
                + ": stop it first, or start this one with another home");
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(file);
    }
}
