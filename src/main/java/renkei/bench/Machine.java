package renkei.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What was measured on: figures mean nothing without.
 *
 * @param processor its name, or its architecture where the system does not tell the name
 * @param memory most that the Java virtual machine may use, in MiB
 */
public record Machine(String processor, int processors, long memory, String java, String system) {
    private static final Path DESCRIPTION = Path.of("/proc/cpuinfo");
    private static final long MEBIBYTE = 1 << 20;

    public static Machine here() {
        Runtime runtime = Runtime.getRuntime();
        return new Machine(
                processorName(),
                runtime.availableProcessors(),
                runtime.maxMemory() / MEBIBYTE,
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                System.getProperty("os.name") + " " + System.getProperty("os.version"));
    }

    private static String processorName() {
        String architecture = System.getProperty("os.arch");
        try {
            List<String> lines = Files.isReadable(DESCRIPTION) ? Files.readAllLines(DESCRIPTION) : List.of();
            return lines.stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(architecture);
        } catch (IOException e) {
            return architecture;
        }
    }
}
