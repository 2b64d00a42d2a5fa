package renkei.compare.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Days, months and times as people read them; what is none is shown as it stands. */
final class DayText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");
    private static final Pattern TIME = Pattern.compile("[0-9]{4}");
    private static final String NO_TIME = "9999";

    private final Words words;
    private final DateTimeFormatter ofMonth;
    private final DateTimeFormatter whole;
    private final DateTimeFormatter monthOnly;

    DayText(Words words) {
        this.words = words;
        Locale locale = words.isJapanese() ? Locale.JAPANESE : Locale.ENGLISH;
        this.ofMonth = DateTimeFormatter.ofPattern(words.of("form.day"), locale);
        this.whole = DateTimeFormatter.ofPattern(words.of("form.date"), locale);
        this.monthOnly = DateTimeFormatter.ofPattern(words.of("form.month"), locale);
    }

    /** Day and weekday, without the year: 4月3日(木). */
    String day(String value) {
        return date(value, ofMonth);
    }

    /** 2025年4月3日. */
    String date(String value) {
        return date(value, whole);
    }

    private static String date(String value, DateTimeFormatter form) {
        try {
            return LocalDate.parse(value, DAY).format(form);
        } catch (DateTimeException e) {
            return value;
        }
    }

    /** 2025年4月. */
    String month(String value) {
        try {
            return YearMonth.parse(value, MONTH).format(monthOnly);
        } catch (DateTimeException e) {
            return value;
        }
    }

    /** 09:30. */
    String time(String value) {
        if (value.equals(NO_TIME)) {
            return words.of("time.none");
        }
        return TIME.matcher(value).matches() ? value.substring(0, 2) + ":" + value.substring(2) : value;
    }

    /** 09:30～10:30. */
    String times(String start, String end) {
        if (start.isEmpty() && end.isEmpty()) {
            return "";
        }
        return start.equals(NO_TIME) && end.equals(NO_TIME)
                ? words.of("time.none")
                : words.of("time.span", time(start), time(end));
    }

    /** The days of a 日割対象日: 1～5日. */
    String days(String bits) {
        List<String> spans = new ArrayList<>();
        for (int day = 1; day <= bits.length(); day++) {
            int first = day;
            while (day <= bits.length() && bits.charAt(day - 1) == '1') {
                day++;
            }
            if (day > first) {
                spans.add(day - 1 == first ? Integer.toString(first) : words.of("time.span", first, day - 1));
            }
        }
        return spans.isEmpty() ? bits : words.of("time.days", String.join(words.of("comma"), spans));
    }
}
