package renkei.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import renkei.RenkeiHub;

/** A hub in a process of its own, as {@code serve} runs it. */
final class HubProcess implements AutoCloseable {
    static final int KILLED = 137;
    private static final int LINES_KEPT = 200;

    private final Process process;
    private final Path home;
    private final CompletableFuture<Boolean> working = new CompletableFuture<>();
    private final Deque<String> lines = new ArrayDeque<>();

    private HubProcess(Process process, Path home) {
        this.process = process;
        this.home = home;
        Thread reader = new Thread(this::read, "hub-output");
        reader.setDaemon(true);
        reader.start();
    }

    static HubProcess start(Path home) {
        return start(home, List.of());
    }

    /** A hub that kills itself when it reaches a point after {@link #arm}. */
    static HubProcess dying(Path home, Point point) {
        Path rules = resource("/crash/points.btm");
        return start(
                home,
                List.of(
                        "-javaagent:" + jarOf("org.jboss.byteman.rule.Rule") + "=script:" + rules,
                        "-D" + Death.POINT + "=" + point,
                        "-D" + Death.FOLDER + "=" + home.toAbsolutePath().getParent()));
    }

    private static HubProcess start(Path home, List<String> options) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), RenkeiHub.class.getName()));
        command.addAll(List.of("serve", home.toString(), "--port", "0"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Files.deleteIfExists(home.resolveSibling(Death.ARMED));
            Files.deleteIfExists(home.resolveSibling(Death.REACHED));
            return new HubProcess(builder.start(), home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                keep(line);
                if (line.contains("the hub works on")) {
                    working.complete(true);
                }
            }
        } catch (IOException e) {
            keep(e.toString());
        }
        working.complete(false);
    }

    private synchronized void keep(String line) {
        lines.add(line);
        if (lines.size() > LINES_KEPT) {
            lines.remove();
        }
    }

    /** From now on the point counts. */
    void arm() throws IOException {
        Files.writeString(home.resolveSibling(Death.ARMED), "");
    }

    /** Waits until files flow. */
    void awaitWorking() throws Exception {
        if (!working.get(120, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the hub ended before it worked:\n" + output());
        }
    }

    /** Waits for the end of the process at most so long; tells whether it ended. */
    boolean ended(Duration limit) throws InterruptedException {
        return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** SIGKILL. */
    int kill() throws InterruptedException {
        process.destroyForcibly();
        return process.waitFor();
    }

    /** SIGTERM. */
    void terminate() {
        process.destroy();
    }

    int exitCode() {
        return process.exitValue();
    }

    /** The name of the point at which it killed itself; empty if it did not. */
    String died() throws IOException {
        Path reached = home.resolveSibling(Death.REACHED);
        return Files.exists(reached) ? Files.readString(reached) : "";
    }

    /** The last it said. */
    synchronized String output() {
        return String.join("\n", lines);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private static String jarOf(String type) {
        try {
            return Path.of(Class.forName(type)
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (ReflectiveOperationException | java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path resource(String name) {
        try {
            return Path.of(java.util.Objects.requireNonNull(HubProcess.class.getResource(name), name)
                    .toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
