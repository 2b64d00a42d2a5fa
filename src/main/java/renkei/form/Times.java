package renkei.form;

import java.util.OptionalInt;
import renkei.html.Html;

/** Times of day, in minutes since midnight; 1440 is midnight at the end of the day. */
final class Times {
    static final int DAY = 24 * 60;

    /** Stands where a service has no time of day. */
    private static final String NO_TIME = "9999";

    private Times() {}

    /** The time that HHMM names, 0000 to 2400, if there is such a time. */
    static OptionalInt minutes(String value) {
        if (!value.matches("[0-9]{4}")) {
            return OptionalInt.empty();
        }
        int hour = Integer.parseInt(value.substring(0, 2));
        int minute = Integer.parseInt(value.substring(2));
        boolean exists = (hour < 24 && minute < 60) || value.equals("2400");
        return exists ? OptionalInt.of(hour * 60 + minute) : OptionalInt.empty();
    }

    static boolean isNoTime(String value) {
        return value.equals(NO_TIME);
    }

    /** Such as 09:30. */
    static String words(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    /** What two fields say, such as 09:30～10:30; what cannot be read, as it stands. */
    static Html range(Fields row, String start, String end) {
        return isNoTime(row.value(start)) && isNoTime(row.value(end))
                ? row.show(start)
                : Html.all(row.show(start), Html.text("～"), row.show(end));
    }

    /** Such as 09:30～10:30. */
    static String words(int start, int end) {
        return words(start) + "～" + words(end);
    }
}
