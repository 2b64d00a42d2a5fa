package renkei.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import renkei.standard.FieldType;

@DisplayName("Dates, months and times exist or do not")
class CalendarTest {
    @ParameterizedTest
    @ValueSource(strings = {"20250401", "20240229", "20000229", "18680101", "99991231", "20250430"})
    void aDayOfTheCalendarExists(String day) {
        assertThat(Calendar.objection(FieldType.DATE8, day)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"20250431", "20230229", "19000229", "18671231", "20251301", "20250001", "20250400", "00000000"})
    void anyOtherDayDoesNot(String day) {
        assertThat(Calendar.objection(FieldType.DATE8, day)).contains("field-no-such-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"202513", "202500", "186712", "000000"})
    void aMonthLiesBetweenJanuaryAndDecember(String month) {
        assertThat(Calendar.objection(FieldType.YM6, "202512")).isEmpty();
        assertThat(Calendar.objection(FieldType.YM6, month)).contains("field-no-such-month");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2401", "2500", "0960", "9999"})
    void aDayEndsAtTwentyFourHours(String time) {
        assertThat(Calendar.objection(FieldType.TIME4, "2400")).isEmpty();
        assertThat(Calendar.objection(FieldType.TIME4, "2359")).isEmpty();
        assertThat(Calendar.objection(FieldType.TIME4, time)).contains("field-no-such-time");
    }
}
