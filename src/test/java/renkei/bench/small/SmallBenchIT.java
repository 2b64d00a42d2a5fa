package renkei.bench.small;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

class SmallBenchIT {
    /** Seven, two of them with two types of keys; two of an envelope; two of a list. */
    private static final int PARTS = 7 + 2 + 2 + 2;

    @Test
    void everySmallPartRuns() throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(SmallBench.PARTS)
                        .forks(0)
                        .mode(Mode.SingleShotTime)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();

        assertThat(results)
                .hasSize(PARTS)
                .allMatch(result -> result.getPrimaryResult().getScore() > 0);
    }
}
