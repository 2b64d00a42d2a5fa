package renkei.fuzz;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fuzzer Jazzer in a process of its own: little memory, so that an input that takes much is found, and a time for each. */
final class Jazzer {
    private static final Path WORK = Path.of("target/fuzz");
    private static final Pattern DONE = Pattern.compile("#(\\d+)\\s+DONE\\s+cov: (\\d+) ft: (\\d+)");
    private static final int SHOWN = 6_000;
    private static final int SECONDS_PER_INPUT = 20;

    /** What came of it; exit code 0 = nothing was found. */
    record Run(int exitCode, long executions, int coverage, int features, String output) {}

    private Jazzer() {}

    static Run run(FuzzTarget target, Duration time) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(WORK.resolve(target.folder())).toAbsolutePath();
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        for (byte[] seed : Seeds.of(target)) {
            Files.write(seeds.resolve(HexFormat.of().toHexDigits(java.util.Arrays.hashCode(seed))), seed);
        }
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command(target, time, folder, corpus, seeds))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exitCode = process.waitFor();
        String output = Files.readString(log);
        Matcher done = DONE.matcher(output);
        String end = output.substring(Math.max(0, output.length() - SHOWN));
        return done.find()
                ? new Run(exitCode, Long.parseLong(done.group(1)), number(done, 2), number(done, 3), end)
                : new Run(exitCode, 0, 0, 0, end);
    }

    private static List<String> command(FuzzTarget target, Duration time, Path folder, Path corpus, Path seeds) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:+EnableDynamicAgentLoading",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.className(),
                "--instrumentation_includes=renkei.**",
                "--custom_hook_includes=renkei.**",
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder + File.separator,
                "-max_total_time=" + time.toSeconds(),
                "-max_len=" + target.longest(),
                "-timeout=" + SECONDS_PER_INPUT,
                corpus.toString(),
                seeds.toString());
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
