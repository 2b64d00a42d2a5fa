package renkei.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;

/** Dates and months as forms write them: 令和7（2025）年4月1日. */
final class Dates {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    /** The first day that the calendar of eras knows (明治6年1月1日). */
    private static final LocalDate FIRST = LocalDate.of(1873, 1, 1);

    private Dates() {}

    /** The day that YYYYMMDD names, if there is such a day. */
    static Optional<LocalDate> day(String value) {
        try {
            return Optional.of(LocalDate.parse(value, DAY));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The month that YYYYMM names, if there is such a month. */
    static Optional<YearMonth> month(String value) {
        return day(value + "01").map(YearMonth::from);
    }

    static String words(LocalDate day) {
        return year(day) + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    static String words(YearMonth month) {
        return year(month.atEndOfMonth()) + month.getMonthValue() + "月";
    }

    /** One character: 月 to 日. */
    static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.NARROW, Locale.JAPANESE);
    }

    private static String year(LocalDate day) {
        if (day.isBefore(FIRST)) {
            return day.getYear() + "年";
        }
        JapaneseDate date = JapaneseDate.from(day);
        int year = date.get(ChronoField.YEAR_OF_ERA);
        return date.getEra().getDisplayName(TextStyle.FULL, Locale.JAPANESE) + (year == 1 ? "元" : year) + "（"
                + day.getYear() + "）年";
    }
}
