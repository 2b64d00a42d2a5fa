package renkei.bench.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Processor time of each kind of thread so far, in nanoseconds: Java's own as Java tells it, those of the virtual machine as
 * Linux tells it. What ended threads took is in none.
 */
final class ThreadTimes {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Path TASKS = Path.of("/proc/self/task");

    /** How Linux names the threads of the virtual machine: their first 15 characters. */
    private static final Map<String, String> MACHINERY = Map.of(
            "GC Thread", "JVM garbage collection",
            "G1 ", "JVM garbage collection",
            "VM Thread", "JVM garbage collection",
            "C1 Compiler", "JVM compiler",
            "C2 Compiler", "JVM compiler");

    private ThreadTimes() {}

    /** By kind, without the thread that asks. */
    static Map<String, Long> soFar() {
        Map<String, Long> times = new HashMap<>();
        for (long id : THREADS.getAllThreadIds()) {
            ThreadInfo thread = THREADS.getThreadInfo(id);
            long nanos = THREADS.getThreadCpuTime(id);
            if (thread != null && nanos > 0 && id != Thread.currentThread().getId()) {
                times.merge(ThreadGroups.of(thread.getThreadName()), nanos, Long::sum);
            }
        }
        if (Files.isDirectory(TASKS)) {
            machinery(times);
        }
        return times;
    }

    private static void machinery(Map<String, Long> times) {
        try (DirectoryStream<Path> tasks = Files.newDirectoryStream(TASKS)) {
            for (Path task : tasks) {
                machinery(task, times);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the threads of this process cannot be listed", e);
        }
    }

    private static void machinery(Path task, Map<String, Long> times) {
        try {
            String name = Files.readString(task.resolve("comm"));
            for (Map.Entry<String, String> kind : MACHINERY.entrySet()) {
                if (name.startsWith(kind.getKey())) {
                    String[] state = Files.readString(task.resolve("schedstat")).split(" ", -1);
                    times.merge(kind.getValue(), Long.parseLong(state[0]), Long::sum);
                }
            }
        } catch (IOException e) {
            // The thread ended since it was listed: one of those that are in none.
            return;
        }
    }
}
