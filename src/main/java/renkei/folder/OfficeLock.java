package renkei.folder;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
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

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /**
     * For another process, which may hang: one thread sweeps all offices, and what fails is tried again. Shorter than the
     * pause that a cluster is allowed.
     */
    private static final Duration LONGEST_WAIT_FOR_PROCESS = Duration.ofSeconds(2);

    private static final Duration PAUSE = Duration.ofMillis(5);

    private OfficeLock() {}

    /**
     * Waits until nobody else holds the office, then does the work.
     *
     * @throws IOException if another thread holds it for more than 30 s, or another process for more than 2 s
     */
    static <T> T hold(OfficeFolder office, Troubled.Work<T> work) throws IOException {
        ReentrantLock threads = THREADS.get(Math.floorMod(office.root().hashCode(), THREADS.size()));
        if (!tryThreads(threads)) {
            throw held(office);
        }
        long end = System.nanoTime() + LONGEST_WAIT_FOR_PROCESS.toNanos();
        try (FileChannel channel =
                FileChannel.open(office.hub().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            while (channel.tryLock() == null) { // closing the channel gives it back
                if (System.nanoTime() - end > 0) {
                    throw held(office);
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            return work.run();
        } finally {
            threads.unlock();
        }
    }

    private static boolean tryThreads(ReentrantLock threads) throws IOException {
        try {
            return threads.tryLock(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting for other work on the office", e);
        }
    }

    private static IOException held(OfficeFolder office) {
        return new IOException("other work on " + office.root() + " does not end: does another hub process hang?");
    }

    static void hold(OfficeFolder office, Troubled.Deed deed) throws IOException {
        Troubled.Work<Boolean> work = () -> {
            deed.run();
            return true;
        };
        hold(office, work);
    }
}
