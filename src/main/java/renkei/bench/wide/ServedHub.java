package renkei.bench.wide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import renkei.home.Home;

/** {@code hub serve} on a home, as a process of its own, with the options of this one; stopped when it is closed. */
final class ServedHub implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(60);
    private static final String RUNNING = "/actuator/health";
    private static final long KIBIBYTES_PER_MEBIBYTE = 1024;

    private final Process process;

    private ServedHub(Process process) {
        this.process = process;
    }

    /** Returns when files flow. */
    static ServedHub start(Home home) {
        Path log = home.path().resolve("bench.log");
        try {
            Process process = new ProcessBuilder(command(home))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            ServedHub hub = new ServedHub(process);
            hub.awaitRunning(log);
            return hub;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Home home) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        String program = System.getProperty("java.class.path");
        command.addAll(
                program.endsWith(".jar") && !program.contains(System.getProperty("path.separator"))
                        ? List.of("-jar", program)
                        : List.of("-cp", program, "renkei.RenkeiHub"));
        command.addAll(List.of("serve", home.path().toString(), "--port", "0"));
        return command;
    }

    private void awaitRunning(Path log) throws IOException {
        long end = System.nanoTime() + LONGEST_START.toNanos();
        while (!Files.readString(log).contains(RUNNING)) {
            if (!process.isAlive() || System.nanoTime() - end > 0) {
                close();
                throw new IllegalStateException("the hub does not start: " + Files.readString(log));
            }
            Rest.of(Duration.ofMillis(100));
        }
    }

    /** The processor time that it has taken. */
    Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The memory that it holds, in MiB; 0 where the system does not tell. */
    double resident() {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / KIBIBYTES_PER_MEBIBYTE)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
