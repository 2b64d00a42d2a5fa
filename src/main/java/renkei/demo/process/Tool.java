package renkei.demo.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program that ends by itself, as {@code initdb}. */
final class Tool {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private Tool() {}

    /** @throws ProgramException if it cannot be started, fails, or takes longer than a minute; the text has what it said */
    static void run(List<String> line) {
        run(line, Map.of());
    }

    /** The same, with more in its environment. */
    static void run(List<String> line, Map<String, String> environment) {
        try {
            Path said = Files.createTempFile("renkei-", ".log");
            try {
                ProcessBuilder builder =
                        new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(said.toFile());
                builder.environment().putAll(environment);
                Process process = builder.start();
                if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                    process.destroyForcibly();
                    throw new ProgramException(
                            line.get(0) + " failed:\n" + Files.readString(said, StandardCharsets.UTF_8));
                }
            } finally {
                Files.delete(said);
            }
        } catch (IOException e) {
            throw new ProgramException("cannot run " + line.get(0) + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProgramException("interrupted", e);
        }
    }
}
