package renkei.bench.served;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import renkei.home.Home;

/** A hub in a process of its own, started as from a shell. */
public final class HubProcess implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(10);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);
    private static final long LOOK_MS = 10;
    private static final int FINE = 200;

    private final Process process;
    private final Path log;
    private final double secondsToUp;

    private HubProcess(Process process, int port, Path log) {
        this.process = process;
        this.log = log;
        this.secondsToUp = awaitUp(port, System.nanoTime());
    }

    /**
     * Starts a hub; returns when it says that it is UP.
     *
     * @throws IllegalStateException if it ends, or takes longer than ten minutes
     */
    public static HubProcess start(Home home) {
        Path log = home.logs().resolve("bench.log");
        try {
            int port = freePort();
            return new HubProcess(
                    new ProcessBuilder(HubCommand.serve(home.path(), port))
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start(),
                    port,
                    log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the start of the process to the first answer UP. */
    public double secondsToUp() {
        return secondsToUp;
    }

    /** What is really in use of its heap. */
    public long heapBytes() {
        return HeapOfProcess.afterCollection(process.pid());
    }

    /** What it takes of the machine's memory, of which the heap is a part; 0 where the machine does not tell. */
    public long residentBytes() {
        return HeapOfProcess.residentBytes(process.pid());
    }

    /** The processor time that it has taken; zero where the machine does not tell. */
    public Duration processorTime() {
        return process.toHandle().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private double awaitUp(int port, long start) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        while (process.isAlive() && System.nanoTime() - start < LONGEST_START.toNanos()) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == FINE) {
                    return (System.nanoTime() - start) / 1e9;
                }
                TimeUnit.MILLISECONDS.sleep(LOOK_MS);
            } catch (IOException e) {
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException("the hub did not start; its log is " + log);
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(LOOK_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Stops it as a person does; one that does not stop within a minute is killed. */
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
