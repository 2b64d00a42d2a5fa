package renkei.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import renkei.sample.ServiceLine.Role;

/**
 * What one office did of what was planned: all of it, but one visit began half an hour later, and every second client did
 * without another one. Add-ons go with their visit.
 */
final class Actuals {
    private static final int LATER_MINUTES = 30;

    private Actuals() {}

    /** @param planned what that office planned for one client */
    static List<Visit> of(List<Visit> planned, Chance chance) {
        List<LocalDate> days = planned.stream()
                .filter(Visit::hasTime)
                .map(Visit::day)
                .distinct()
                .toList();
        if (days.size() < 3) {
            return planned;
        }
        // The first visit stays as it is: add-ons of the month hang on it.
        LocalDate late = days.get(1 + chance.below(days.size() - 1));
        Optional<LocalDate> missing =
                Optional.of(days.get(1 + chance.below(days.size() - 1))).filter(day -> chance.percent(50));
        List<Visit> actual = new ArrayList<>();
        for (Visit visit : planned) {
            Predicate<LocalDate> is = day -> visit.hasTime() && visit.day().equals(day);
            if (visit.line().is(Role.SHARE)) {
                actual.add(CareMonth.share(actual, visit.line()));
            } else if (missing.filter(is).isEmpty()) {
                actual.add(is.test(late) ? visit.later(LATER_MINUTES) : visit);
            }
        }
        return actual;
    }
}
