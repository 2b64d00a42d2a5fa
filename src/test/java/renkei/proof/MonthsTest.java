package renkei.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthsTest {
    /** The last second of April in Japan. */
    private static final Instant APRIL = Instant.parse("2026-04-30T14:59:59Z");

    @Test
    void oneMonthOrARangeIsTyped() {
        assertThat(Months.parse("202604")).contains(new Months(YearMonth.of(2026, 4), YearMonth.of(2026, 4)));
        assertThat(Months.parse("202512-202602").orElseThrow().each())
                .containsExactly(YearMonth.of(2025, 12), YearMonth.of(2026, 1), YearMonth.of(2026, 2));
        assertThat(Months.parse("201605-202604").orElseThrow().each()).hasSize(Months.LIMIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2026", "2026-04", "202613", "202600", "202605-202604", "201604-202604", "202604-", "２０２６０４"
            })
    void whatIsNoneOrTooManyIsRefused(String typed) {
        assertThat(Months.parse(typed)).isEmpty();
    }

    @Test
    void theLastCompleteMonthIsJapans() {
        assertThat(Months.lastComplete(APRIL)).isEqualTo(Months.parse("202603").orElseThrow());
        assertThat(Months.lastComplete(APRIL.plusSeconds(1)))
                .isEqualTo(Months.parse("202604").orElseThrow());
    }

    @Test
    void aMonthUnderWayHasBegunAndNotEnded() {
        Months april = Months.parse("202604").orElseThrow();
        assertThat(april.haveBegun(APRIL)).isTrue();
        assertThat(april.haveEnded(APRIL)).isFalse();
        assertThat(april.haveEnded(APRIL.plusSeconds(1))).isTrue();
        assertThat(Months.parse("202604-202605").orElseThrow().haveBegun(APRIL)).isFalse();
    }
}
