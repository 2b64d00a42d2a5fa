package renkei.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Holds the actual services of a month (実績) against the planned ones (予定). Plans list the services of all offices of a
 * client, actuals only those of their sender (ケアプランデータ連携標準仕様, what goes into one file): what an office has sent no
 * actuals of is not told as missing, but counted.
 */
final class Fulfilment implements Work {
    private final Sheet sheet;
    private final Set<ServiceLine> covered = new HashSet<>();
    private final TreeMap<ServiceLine, Absence> uncovered = new TreeMap<>();

    /**
     * @param sheet that of the plan
     * @param actual all actuals of the month
     */
    Fulfilment(Sheet sheet, Map<Client, List<PlanRow>> actual) {
        this.sheet = sheet;
        actual.values().forEach(rows -> rows.forEach(row -> covered.add(ServiceLine.of(row))));
    }

    @Override
    public List<SectionDifference> compare(List<PlanRow> planned, List<PlanRow> actual) {
        Set<ServiceLine> here = new HashSet<>();
        actual.forEach(row -> here.add(ServiceLine.of(row)));
        List<RowChange> told = new ArrayList<>();
        TreeMap<ServiceLine, Absence> absences = new TreeMap<>();
        for (RowChange change :
                LineComparison.compare(Bases.fulfilment(), planned, actual).rows()) {
            ServiceLine line = ServiceLine.of(change.row());
            if (change.what() != RowChange.What.REMOVED || here.contains(line)) {
                told.add(change);
            } else {
                TreeMap<ServiceLine, Absence> counted = covered.contains(line) ? absences : uncovered;
                counted.merge(line, Absence.of(change.row()), Absence::and);
            }
        }
        Extent extent = new Extent(Mode.FULFILMENT, sheet, "", "", planned.size(), actual.size());
        Services services = new Services(totals(planned, actual), List.copyOf(absences.values()));
        return List.of(new SectionDifference(extent, new Lines(List.of(), told, 0), services));
    }

    /** Which offices sent no actuals though services of theirs are planned. */
    @Override
    public List<Note> notes() {
        return uncovered.values().stream()
                .map(each -> Note.of(
                        sheet,
                        "no-actuals",
                        each.line().office(),
                        each.officeName(),
                        each.line().type(),
                        each.planned()))
                .toList();
    }

    private List<ServiceTotal> totals(List<PlanRow> planned, List<PlanRow> actual) {
        Map<String, ServiceTotal> totals = new TreeMap<>();
        for (PlanRow row : planned) {
            if (covered.contains(ServiceLine.of(row))) {
                add(totals, ServiceTotal.planned(row));
            }
        }
        actual.forEach(row -> add(totals, ServiceTotal.actual(row)));
        return List.copyOf(totals.values());
    }

    private static void add(Map<String, ServiceTotal> totals, ServiceTotal total) {
        totals.merge(total.office() + " " + total.code(), total, ServiceTotal::and);
    }
}
