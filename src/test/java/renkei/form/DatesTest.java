package renkei.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Dates have their era")
class DatesTest {
    @ParameterizedTest
    @CsvSource({
        "20250401, 令和7（2025）年4月1日, 火",
        "20190501, 令和元（2019）年5月1日, 水",
        "20190430, 平成31（2019）年4月30日, 火",
        "19890108, 平成元（1989）年1月8日, 日",
        "19890107, 昭和64（1989）年1月7日, 土",
        "19350807, 昭和10（1935）年8月7日, 水",
        "19120730, 大正元（1912）年7月30日, 火",
        "18730101, 明治6（1873）年1月1日, 水",
        "18721231, 1872年12月31日, 火",
        "20240229, 令和6（2024）年2月29日, 木",
    })
    void aDayIsSaidWithItsEra(String value, String words, String weekday) {
        assertThat(Dates.day(value).map(Dates::words)).contains(words);
        assertThat(Dates.day(value).map(Dates::weekday)).contains(weekday);
    }

    @ParameterizedTest
    @CsvSource({"202504, 令和7（2025）年4月", "201904, 平成31（2019）年4月", "201905, 令和元（2019）年5月"})
    void aMonthIsSaidWithItsEra(String value, String words) {
        assertThat(Dates.month(value).map(Dates::words)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00000000", "20250230", "20251301", "2025041", "２０２５０４０１", "+2025041", "20230229"})
    void whatIsNoDayIsNone(String value) {
        assertThat(Dates.day(value)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "000000", "202513", "2025", "20250401"})
    void whatIsNoMonthIsNone(String value) {
        assertThat(Dates.month(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0000, 0", "0930, 570", "2359, 1439", "2400, 1440"})
    void aTimeIsMinutesSinceMidnight(String value, int minutes) {
        assertThat(Times.minutes(value)).hasValue(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9999", "2401", "0960", "930", "09:30", "２３００"})
    void whatIsNoTimeIsNone(String value) {
        assertThat(Times.minutes(value)).isEmpty();
    }
}
