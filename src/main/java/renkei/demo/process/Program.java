package renkei.demo.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A program in a process of its own: started, killed, started again. What it prints goes to its log, one file for all its
 * lives. Used by one thread; only {@link #close} may come from another.
 */
public final class Program implements AutoCloseable {
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(30);
    private static final Duration DIES_WITHIN = Duration.ofSeconds(10);
    private static final int LOOK_MS = 50;

    private final Command command;
    private final Path file;
    private @Nullable Process process;
    private Log log;
    private boolean closed;

    /** @param logs folder of the logs */
    Program(Command command, Path logs) {
        this.command = command;
        this.file = logs.resolve(command.name() + ".log");
        this.log = Log.next(file);
    }

    /** What messages and its log call it. */
    public String name() {
        return command.name();
    }

    /** The id of its process in this life, or the last. */
    public long pid() {
        return current().pid();
    }

    /** Starts it and returns at once. */
    public synchronized void start() {
        if (closed) {
            throw new ProgramException("all is being stopped: " + name() + " is not started any more");
        }
        if (isAlive()) {
            throw new IllegalStateException(name() + " runs already");
        }
        log = Log.next(file);
        ProcessBuilder builder = new ProcessBuilder(command.line())
                .directory(command.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(file.toFile()));
        builder.environment().putAll(command.environment());
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new ProgramException("cannot start " + command.line().get(0) + ": " + e.getMessage(), e);
        }
    }

    /**
     * Waits until it can be used.
     *
     * @throws ProgramException if it ends before, or is not ready in that time
     */
    public void awaitReady(Duration limit) {
        awaitSaid(command.ready(), limit);
    }

    /** Waits until it has printed something like that in this life, as {@link #awaitReady}. */
    public void awaitSaid(String regex, Duration limit) {
        Pattern what = Pattern.compile(regex);
        long end = System.nanoTime() + limit.toNanos();
        while (!log.says(what)) {
            boolean over = System.nanoTime() - end > 0 || endsWithin(Duration.ofMillis(LOOK_MS));
            if (over && !log.says(what)) {
                throw new ProgramException(
                        name() + " did not say \"" + regex + "\"; its log is " + file + ":\n" + output());
            }
        }
    }

    /** Whether it has printed something like that in this life. */
    public boolean says(String regex) {
        return log.says(Pattern.compile(regex));
    }

    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** SIGKILL to all its processes; returns when they are gone. */
    public void kill() {
        ProcessHandle root = current().toHandle();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(root), root.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle each : all) {
            try {
                each.onExit().get(DIES_WITHIN.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new ProgramException("interrupted", e);
            } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
                throw new ProgramException(name() + " (process " + each.pid() + ") does not die", e);
            }
        }
    }

    /** Asks it to end in order, and kills it if that takes more than 30 s. Tells whether it ended by itself. */
    public boolean stop() {
        signal(command.stop());
        boolean inOrder = endsWithin(STOPS_WITHIN);
        if (!inOrder) {
            kill();
        }
        return inOrder;
    }

    /** SIGSTOP: it does nothing until {@link #thaw}, and notices nothing of it. */
    public void freeze() {
        signal("STOP");
    }

    /** SIGCONT. */
    public void thaw() {
        signal("CONT");
    }

    /** The last lines that it printed. */
    public String output() {
        return log.tail();
    }

    /** Kills it if it lives; it is not started again. */
    @Override
    public synchronized void close() {
        closed = true;
        if (isAlive()) {
            kill();
        }
    }

    private boolean endsWithin(Duration limit) {
        try {
            return current().waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProgramException("interrupted", e);
        }
    }

    private void signal(String signal) {
        // The shell's own: a small machine has no other.
        Tool.run(List.of("sh", "-c", "kill -s " + signal + " " + current().pid()));
    }

    private synchronized Process current() {
        if (process == null) {
            throw new IllegalStateException(name() + " was never started");
        }
        return process;
    }
}
