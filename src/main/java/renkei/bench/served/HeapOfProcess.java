package renkei.bench.served;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The memory of another Java process of the same account. */
final class HeapOfProcess {
    private static final String RESIDENT = "VmRSS:";
    /** The last line of a histogram: {@code Total  instances  bytes}. */
    private static final String TOTAL = "Total";

    private HeapOfProcess() {}

    /** What is in use of the heap when all garbage has been collected, as {@code jcmd} of the JDK counts it. */
    static long afterCollection(long process) {
        try {
            Process counting = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            String.valueOf(process),
                            "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            try (BufferedReader lines = counting.inputReader(StandardCharsets.UTF_8)) {
                return lines.lines()
                        .filter(line -> line.startsWith(TOTAL))
                        .mapToLong(line -> Long.parseLong(line.strip().split(" +", -1)[2]))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("jcmd does not tell how much memory is in use"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is in the machine's memory of it; 0 where the machine does not tell. */
    static long residentBytes(long process) {
        Path status = Path.of("/proc", String.valueOf(process), "status");
        try {
            List<String> lines = Files.isReadable(status) ? Files.readAllLines(status) : List.of();
            return lines.stream()
                    .filter(line -> line.startsWith(RESIDENT))
                    .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
