package renkei.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import renkei.sample.ServiceLine.Role;
import renkei.standard.ServiceTypes;

/** What a client is to get in one month: each visit, stay, piece of equipment and add-on of a {@link CarePlan}. */
final class CareMonth {
    /** Days of a short stay. */
    static final int STAY_DAYS = 3;

    private static final int ODD_UNITS = 30;

    private final YearMonth month;
    private final Chance chance;
    private final Set<LocalDate> away = new TreeSet<>();
    private final List<Visit> visits = new ArrayList<>();

    private CareMonth(YearMonth month, Chance chance) {
        this.month = month;
        this.chance = chance;
    }

    /** The planned visits, those of one office together, line by line. */
    static List<Visit> planned(CarePlan plan, SampleOrder order) {
        Chance chance = Chance.of(order.seed(), plan.client().index(), "month " + order.month());
        CareMonth month = new CareMonth(order.month(), chance);
        month.stayAway(plan);
        plan.cares().forEach(month::add);
        return month.visits;
    }

    /** Who is away on a short stay gets no visits at home. */
    private void stayAway(CarePlan plan) {
        int first = 3 + chance.below(20);
        if (plan.cares().stream().anyMatch(care -> care.has(Role.STAY))) {
            for (int day = first; day < first + STAY_DAYS; day++) {
                away.add(month.atDay(day));
            }
        }
    }

    private void add(Care care) {
        List<Visit> own = new ArrayList<>();
        for (ServiceLine line : care.main()) {
            List<Visit> of = main(care, line);
            of = line.is(Role.ITEM) ? numbered(of, own, care) : of;
            own.addAll(of);
        }
        List<Visit> visited = List.copyOf(own);
        for (ServiceLine line : care.lines()) {
            switch (line.role()) {
                case WITH -> visited.forEach(visit -> own.add(visit.with(line)));
                case ONCE -> own.add(visited.get(0).with(line));
                case TRANSFER -> {
                    own.add(visited.get(0).with(line));
                    own.add(visited.get(visited.size() - 1).with(line));
                }
                case SHARE -> own.add(share(own, line));
                default -> {}
            }
        }
        visits.addAll(own);
    }

    private List<Visit> main(Care care, ServiceLine line) {
        return switch (line.role()) {
            case VISIT ->
                days(care.weekdays(line)).stream()
                        .map(day -> Visit.timed(care, line, day))
                        .toList();
            case STAY ->
                away.stream().map(day -> Visit.untimed(care, line, day)).toList();
            case MONTH -> List.of(month(care, line));
            default -> List.of(Visit.untimed(care, line, month.atDay(1)));
        };
    }

    private List<LocalDate> days(List<Integer> weekdays) {
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(day -> weekdays.contains(day.getDayOfWeek().getValue()) && !away.contains(day))
                .toList();
    }

    /** Every second client came in the course of the month: then each day counts (日割). */
    private Visit month(Care care, ServiceLine line) {
        Visit whole = Visit.untimed(care, line, month.atDay(1));
        if (chance.percent(50)) {
            return whole;
        }
        int first = 5 + chance.below(15);
        int days = month.lengthOfMonth() - first + 1;
        String bits = "0".repeat(first - 1) + "1".repeat(days) + "0".repeat(31 - month.lengthOfMonth());
        return Visit.untimed(care, line, month.atDay(first)).days(bits, line.units() / ODD_UNITS, days);
    }

    /** Equipment of the same code and units gets a number; only 福祉用具貸与 (17) has a field for it. */
    private static List<Visit> numbered(List<Visit> items, List<Visit> before, Care care) {
        return items.stream()
                .map(item -> ServiceTypes.isLentEquipment(item.line().type()) && alike(item.line(), care.lines()) > 1
                        ? item.detail(String.valueOf(1
                                + alike(
                                        item.line(),
                                        before.stream().map(Visit::line).toList())))
                        : item)
                .toList();
    }

    private static long alike(ServiceLine line, List<ServiceLine> others) {
        return others.stream()
                .filter(other -> other.code().equals(line.code()) && other.units() == line.units())
                .count();
    }

    /** Thousandths of all else that the office does, on its last day. */
    static Visit share(List<Visit> others, ServiceLine line) {
        Visit last = others.stream()
                .reduce((one, other) -> other.day().isBefore(one.day()) ? one : other)
                .orElseThrow();
        int sum =
                others.stream().mapToInt(visit -> visit.units() * visit.count()).sum();
        return Visit.untimed(last.care(), line, last.day()).units(sum * line.units() / 1000);
    }

    /** What counts towards the limits of all that comes from one office. */
    static int units(List<Visit> visits, Care care) {
        return visits.stream()
                .filter(visit -> visit.care().equals(care) && !visit.line().is(Role.SHARE))
                .mapToInt(visit -> visit.units() * visit.count())
                .sum();
    }
}
