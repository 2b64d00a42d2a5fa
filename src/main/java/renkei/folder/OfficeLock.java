package renkei.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * Lets one thread of one process at a time choose names in the folders of an office.
 *
 * <p>A lock on a file keeps out other processes but belongs to the whole of this one, so threads wait at a lock of their
 * own first. That one is static because two locks of one process on one file are an error in Java.
 */
final class OfficeLock {
    private static final List<ReentrantLock> THREADS =
            Stream.generate(ReentrantLock::new).limit(256).toList();

    private OfficeLock() {}

    /** Waits until nobody else holds the office, then does the work. */
    static <T> T hold(OfficeFolder office, Troubled.Work<T> work) throws IOException {
        ReentrantLock threads = THREADS.get(Math.floorMod(office.root().hashCode(), THREADS.size()));
        threads.lock();
        try (FileChannel channel =
                FileChannel.open(office.hub().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock(); // closing the channel gives it back
            return work.run();
        } finally {
            threads.unlock();
        }
    }

    static void hold(OfficeFolder office, Troubled.Deed deed) throws IOException {
        Troubled.Work<Boolean> work = () -> {
            deed.run();
            return true;
        };
        hold(office, work);
    }
}
