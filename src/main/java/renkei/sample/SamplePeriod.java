package renkei.sample;

import java.time.YearMonth;

/**
 * A time from some month on, as people write it in free text.
 *
 * @param from the month in which a plan begins
 */
record SamplePeriod(YearMonth from) {
    private static final int REIWA = 2018;

    /** So many months: R7.4～R7.9. */
    String months(int count) {
        return reiwa(from) + "～" + reiwa(from.plusMonths(count - 1L));
    }

    private static String reiwa(YearMonth month) {
        return "R" + (month.getYear() - REIWA) + "." + month.getMonthValue();
    }
}
