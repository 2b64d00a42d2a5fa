package renkei.form;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** How often something is served on each day of a month, and for which days it is charged by the day (日割対象日). */
final class DayCounts {
    private static final int DAYS = 31;

    private final long[] counts = new long[DAYS + 1];
    private final BitSet served = new BitSet();
    private final BitSet charged = new BitSet();

    /** @param prorata a 0 or 1 for each day from the first; empty if not charged by the day */
    void add(int day, int count, String prorata) {
        counts[day] += count;
        served.set(day);
        IntStream.rangeClosed(1, Math.min(DAYS, prorata.length()))
                .filter(each -> prorata.charAt(each - 1) == '1')
                .forEach(charged::set);
    }

    /** Whether a row names the day, be the count 0. */
    boolean has(int day) {
        return served.get(day);
    }

    long of(int day) {
        return counts[day];
    }

    boolean isCharged(int day) {
        return charged.get(day);
    }

    /** The days charged in words, such as 1～5日、9日; empty if not charged by the day. */
    String chargedDays() {
        List<String> runs = new ArrayList<>();
        int first = charged.nextSetBit(0);
        while (first >= 0) {
            int end = charged.nextClearBit(first);
            runs.add(first == end - 1 ? first + "日" : first + "～" + (end - 1) + "日");
            first = charged.nextSetBit(end);
        }
        return String.join("、", runs);
    }

    boolean isEmpty() {
        return served.isEmpty();
    }

    long sum() {
        return IntStream.rangeClosed(1, DAYS).mapToLong(day -> counts[day]).sum();
    }
}
