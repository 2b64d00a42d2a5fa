package renkei.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * Lives in the hub's process, called by the rules in {@code crash/points.btm}: kills the process with SIGKILL as soon as it
 * is armed and the wanted point is reached, and leaves a file that says so. Byteman makes subclasses of it.
 */
public class Death {
    /** System properties: the name of the point, and the folder of the files. */
    static final String POINT = "crash.point";

    static final String FOLDER = "crash.folder";

    /** Files: one that arms, one that tells which point was reached. */
    static final String ARMED = "armed";

    static final String REACHED = "reached";

    private static final String WANTED = System.getProperty(POINT, "");
    private static final Path PLACE = Path.of(System.getProperty(FOLDER, ""));
    private static final AtomicBoolean DYING = new AtomicBoolean();
    private static final ThreadLocal<String> STEP = ThreadLocal.withInitial(() -> "");

    /** The thread works on that step from now on. */
    public void begin(String step) {
        STEP.set(step);
    }

    /** Whether the thread works on that step. */
    public boolean during(String step) {
        return STEP.get().equals(step);
    }

    /** Kills if this is the point. */
    public void reached(String point) {
        if (point.equals(WANTED) && Files.exists(PLACE.resolve(ARMED)) && DYING.compareAndSet(false, true)) {
            die(point);
        }
    }

    private static void die(String point) {
        try {
            Files.writeString(PLACE.resolve(REACHED), point);
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
