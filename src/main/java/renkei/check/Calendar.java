package renkei.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import renkei.standard.FieldType;

/** Whether dates, months and times of the right form exist. */
final class Calendar {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private Calendar() {}

    /** Under which code a value that cannot be is reported; empty for one that can, and for all other types. */
    static Optional<String> objection(FieldType type, String value) {
        return switch (type) {
            case DATE8 -> isDay(value) ? Optional.empty() : Optional.of("field-no-such-date");
            case YM6 -> isDay(value + "01") ? Optional.empty() : Optional.of("field-no-such-month");
            case TIME4 -> isTime(value) ? Optional.empty() : Optional.of("field-no-such-time");
            default -> Optional.empty();
        };
    }

    private static boolean isDay(String value) {
        try {
            return LocalDate.parse(value, DAY).getYear() >= 1868;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** Midnight at the end of a day may be 2400: the form runs from 0:00 to 24:00. */
    private static boolean isTime(String value) {
        int hour = Integer.parseInt(value.substring(0, 2));
        int minute = Integer.parseInt(value.substring(2));
        return (minute < 60 && hour < 24) || value.equals("2400");
    }
}
