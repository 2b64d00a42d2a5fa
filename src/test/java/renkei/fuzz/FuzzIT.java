package renkei.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Half a minute in all; with {@code -Drenkei.long=true} more than ten. What breaks a promise is kept in {@code target/fuzz};
 * repaired, it is stored in {@code src/test/resources/fuzz} and tried in every run from then on.
 */
@DisplayName("No input makes the check fail otherwise than by findings")
class FuzzIT {
    private static final boolean LONG = Boolean.getBoolean("renkei.long");
    private static final Duration TIME = Duration.ofSeconds(LONG ? 165 : 8);
    private static final int CHANCE = 300;

    @ParameterizedTest
    @EnumSource
    void whatIsStoredAndWhatComesByChanceKeepsThePromises(FuzzTarget target) {
        for (byte[] input : Seeds.of(target)) {
            holds(target, input);
        }
        Random random = new Random(20250401);
        for (int round = 0; round < CHANCE; round++) {
            byte[] input = new byte[random.nextInt(target.longest())];
            random.nextBytes(input);
            holds(target, input);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheCoverageLeadsToKeepsThePromises(FuzzTarget target) throws IOException, InterruptedException {
        Jazzer.Run run = Jazzer.run(target, TIME);

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.executions()).as(run.output()).isPositive();
        assertThat(run.coverage()).as(run.output()).isPositive();
    }

    private static void holds(FuzzTarget target, byte[] input) {
        assertThatCode(() -> target.run(input))
                .as(target + " " + java.util.HexFormat.of().formatHex(input))
                .doesNotThrowAnyException();
    }
}
