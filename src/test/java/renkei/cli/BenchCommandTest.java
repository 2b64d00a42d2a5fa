package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenchCommandTest {
    @ParameterizedTest
    @CsvSource({"--rounds, 0, 1–99", "--rounds, 100, 1–99", "--seconds, 0, 1–600", "--pairs, 50000, 1–49999"})
    void anOptionOutOfRangeIsAnsweredWithTheRange(String option, String value, String range) {
        Typed typed = Typed.command(Locale.ENGLISH, "bench", "flow", option, value);

        assertThat(typed.code()).isEqualTo(Outcome.UNABLE.code());
        assertThat(typed.err()).contains(option, range);
        assertThat(typed.out()).isEmpty();
    }

    @Test
    void whatCannotBeMeasuredIsAnsweredWithWhatCan() {
        Typed typed = Typed.command(Locale.ENGLISH, "bench", "luck");

        assertThat(typed.code()).isEqualTo(Outcome.UNABLE.code());
        assertThat(typed.err()).contains("luck", "check, trust, audit", "flow", "steps");
    }
}
