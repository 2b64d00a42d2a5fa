package renkei.bench.small;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** What {@code hub bench small} runs: the small parts by JMH, in microseconds. */
public final class SmallBench {
    /** The classes that hold them begin with the same word. */
    static final String PARTS = "renkei\\..*\\.Small[A-Z].*";

    private static final int SECONDS = 1;
    private static final int ROUNDS = 5;

    private SmallBench() {}

    /** Measures those whose names hold the words that are given, or all; {@code --json FILE} keeps the results. */
    public static void main(String[] arguments) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(1)
                .warmupIterations(ROUNDS)
                .warmupTime(TimeValue.seconds(SECONDS))
                .measurementIterations(ROUNDS)
                .measurementTime(TimeValue.seconds(SECONDS));
        List<String> words = new ArrayList<>(List.of(arguments));
        int json = words.indexOf("--json");
        if (json >= 0 && json + 1 < words.size()) {
            options.resultFormat(ResultFormatType.JSON).result(words.remove(json + 1));
            words.remove(json);
        }
        if (words.isEmpty()) {
            options.include(PARTS);
        }
        words.forEach(word -> options.include(PARTS + word + ".*"));
        new Runner(options.build()).run();
    }
}
