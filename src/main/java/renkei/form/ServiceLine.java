package renkei.form;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;

/** One line of the calendar of 第6表: a service of one office at one time of day, planned and actual, on the days of a month. */
final class ServiceLine {
    /** What makes rows of documents one line. Times are HHMM as they stand, so that 9999 comes last. */
    record Key(
            String start,
            String end,
            String serviceCode,
            String office,
            String satellite,
            String equipmentCode,
            String discriminator)
            implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::start)
                .thenComparing(Key::end)
                .thenComparing(Key::serviceCode)
                .thenComparing(Key::office)
                .thenComparing(Key::satellite)
                .thenComparing(Key::equipmentCode)
                .thenComparing(Key::discriminator);

        static Key of(Fields row) {
            return new Key(
                    row.value("start_time"),
                    row.value("end_time"),
                    row.value("service_code"),
                    row.value("service_office_no"),
                    row.value("satellite_branch_no"),
                    row.value("tais_code") + " " + row.value("equipment_notification_code"),
                    row.value("detail_discriminator"));
        }

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final Fields first;
    private final DayCounts planned = new DayCounts();
    private final DayCounts actual = new DayCounts();
    private final Set<String> units = new TreeSet<>();
    private final Set<String> flags = new TreeSet<>();

    ServiceLine(Fields first) {
        this.first = first;
    }

    /** The row that the line began with. */
    Fields first() {
        return first;
    }

    void add(Fields row, boolean isActual, int day, int count) {
        (isActual ? actual : planned).add(day, count, row.value("prorata_days"));
        if (row.has("units")) {
            units.add(row.value("units"));
        }
        flags.add(row.value("over_30_days_flag"));
    }

    DayCounts planned() {
        return planned;
    }

    DayCounts actual() {
        return actual;
    }

    /** 単位数 of the rows, each once: a reduction may count on the first day only. */
    Set<String> units() {
        return units;
    }

    /** ３０日超区分 of the rows, each value once. */
    Set<String> flags() {
        return flags;
    }
}
