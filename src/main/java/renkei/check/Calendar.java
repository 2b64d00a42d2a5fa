package renkei.check;

import java.time.YearMonth;
import java.util.Optional;
import renkei.standard.FieldType;

/** Whether dates, months and times of the right form exist. */
final class Calendar {
    private static final int FIRST_YEAR = 1868;

    private Calendar() {}

    /** Under which code a value that cannot be is reported; empty for one that can, and for all other types. */
    static Optional<String> objection(FieldType type, String value) {
        return switch (type) {
            case DATE8 -> isDay(value) ? Optional.empty() : Optional.of("field-no-such-date");
            case YM6 -> isMonth(value) ? Optional.empty() : Optional.of("field-no-such-month");
            case TIME4 -> isTime(value) ? Optional.empty() : Optional.of("field-no-such-time");
            default -> Optional.empty();
        };
    }

    private static boolean isDay(String value) {
        if (!isMonth(value)) {
            return false;
        }
        int day = number(value, 6, 8);
        int last = YearMonth.of(number(value, 0, 4), number(value, 4, 6)).lengthOfMonth();
        return day >= 1 && day <= last;
    }

    private static boolean isMonth(String value) {
        int month = number(value, 4, 6);
        return number(value, 0, 4) >= FIRST_YEAR && month >= 1 && month <= 12;
    }

    /** Midnight at the end of a day may be 2400: the form runs from 0:00 to 24:00. */
    private static boolean isTime(String value) {
        return (number(value, 2, 4) < 60 && number(value, 0, 2) < 24) || value.equals("2400");
    }

    private static int number(String value, int from, int to) {
        return Integer.parseInt(value, from, to, 10);
    }
}
