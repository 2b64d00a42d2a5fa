package renkei.sample;

import java.time.LocalDate;
import java.util.Locale;

/**
 * One row of form 6.
 *
 * @param start HHMM or {@link #NO_TIME}, as the end
 * @param detail 明細判別コード; empty where there is none
 * @param prorata 日割対象日; empty where there is none
 */
record Visit(
        Care care,
        ServiceLine line,
        LocalDate day,
        String start,
        String end,
        int units,
        int count,
        String detail,
        String prorata) {
    /** Stands where a service has no time of day. */
    static final String NO_TIME = "9999";

    static Visit timed(Care care, ServiceLine line, LocalDate day) {
        int from = minutes(line.start()) + care.minutes();
        String end = time(from + line.minutes());
        return new Visit(care, line, day, time(from), end, line.units(), line.count(), "", "");
    }

    static Visit untimed(Care care, ServiceLine line, LocalDate day) {
        return new Visit(care, line, day, NO_TIME, NO_TIME, line.units(), line.count(), "", "");
    }

    /** An add-on to this visit. */
    Visit with(ServiceLine addOn) {
        return new Visit(care, addOn, day, start, end, addOn.units(), addOn.count(), "", "");
    }

    Visit units(int other) {
        return new Visit(care, line, day, start, end, other, count, detail, prorata);
    }

    Visit detail(String number) {
        return new Visit(care, line, day, start, end, units, count, number, prorata);
    }

    Visit days(String bits, int units, int days) {
        return new Visit(care, line, day, start, end, units, days, detail, bits);
    }

    /** The same so many minutes later. */
    Visit later(int minutes) {
        return new Visit(
                care,
                line,
                day,
                time(minutes(start) + minutes),
                time(minutes(end) + minutes),
                units,
                count,
                detail,
                prorata);
    }

    boolean hasTime() {
        return !start.equals(NO_TIME);
    }

    private static int minutes(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(2));
    }

    private static String time(int minutes) {
        return String.format(Locale.ROOT, "%02d%02d", minutes / 60, minutes % 60);
    }
}
