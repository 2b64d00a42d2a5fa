package renkei.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/** The rows of 第6表, one for each day, brought together into lines of a month. */
final class ServiceLines {
    /** A row that has no place in the calendar. */
    record Unplaced(Fields row, boolean isActual) {}

    private final Optional<YearMonth> month;
    private final TreeMap<ServiceLine.Key, ServiceLine> lines = new TreeMap<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    /** @param month empty if it cannot be read; then no row has a place */
    ServiceLines(Optional<YearMonth> month) {
        this.month = month;
    }

    void add(Fields row, boolean isActual) {
        OptionalInt day = day(row);
        OptionalInt count = count(row.value("service_count"));
        if (day.isEmpty() || count.isEmpty() || !isProrata(row.value("prorata_days"))) {
            unplaced.add(new Unplaced(row, isActual));
            return;
        }
        lines.computeIfAbsent(ServiceLine.Key.of(row), key -> new ServiceLine(row))
                .add(row, isActual, day.getAsInt(), count.getAsInt());
    }

    private OptionalInt day(Fields row) {
        Optional<LocalDate> date =
                Dates.day(row.value("service_date")).filter(day -> month.equals(Optional.of(YearMonth.from(day))));
        return date.map(day -> OptionalInt.of(day.getDayOfMonth())).orElse(OptionalInt.empty());
    }

    private static OptionalInt count(String value) {
        return value.matches("[0-9]{1,4}") ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
    }

    /** Whether the value is what 日割対象日 may hold: nothing, or a 0 or 1 for each of 31 days. */
    static boolean isProrata(String value) {
        return value.isEmpty() || value.matches("[01]{31}");
    }

    /** By time of day, those without a time last. */
    Collection<ServiceLine> lines() {
        return lines.values();
    }

    /** Whether anything is charged by the day (日割対象日). */
    boolean hasCharged() {
        return lines.values().stream()
                .anyMatch(line -> !(line.planned().chargedDays() + line.actual().chargedDays()).isEmpty());
    }

    /** Rows of another month, and rows whose day, count or days of charge cannot be read. */
    List<Unplaced> unplaced() {
        return unplaced;
    }
}
