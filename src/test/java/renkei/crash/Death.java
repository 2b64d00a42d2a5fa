package renkei.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Lives in the hub's process, called by the rules in {@code crash/points.btm}: kills the process with SIGKILL the n-th time
 * that the wanted point is reached, and leaves a file that says so. Byteman makes subclasses of it.
 */
public class Death {
    /** System properties: the point, how often it must be reached, and the file that tells that it was. */
    static final String POINT = "crash.point";

    static final String COUNT = "crash.count";
    static final String REACHED = "crash.reached";

    private static final String WANTED = System.getProperty(POINT, "");
    private static final AtomicInteger LEFT = new AtomicInteger(Integer.getInteger(COUNT, 1));
    private static final ThreadLocal<String> STEP = ThreadLocal.withInitial(() -> "");

    /** The thread works on that step from now on. */
    public void begin(String step) {
        STEP.set(step);
    }

    /** Whether the thread works on that step. */
    public boolean during(String step) {
        return STEP.get().equals(step);
    }

    /** Kills if this is the point, and it was reached often enough. */
    public void reached(String point) {
        if (point.equals(WANTED) && LEFT.decrementAndGet() == 0) {
            die(point);
        }
    }

    private static void die(String point) {
        try {
            Files.writeString(Path.of(System.getProperty(REACHED, "reached")), point);
            new ProcessBuilder(
                            "kill", "-9", Long.toString(ProcessHandle.current().pid()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        while (true) {
            LockSupport.park(Death.class);
        }
    }
}
