package renkei.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Compares what two sendings say about one client in one kind of document and month. */
final class Resending implements Work {
    private final Sheet sheet;
    private final Basis basis;

    Resending(Sheet sheet) {
        this.sheet = sheet;
        this.basis = Bases.of(sheet.kind());
    }

    /**
     * One section for each plan: where a client has several, the date of the plan tells them apart. If each side has one plan
     * that the other has not, it is the plan made anew.
     */
    @Override
    public List<SectionDifference> compare(List<PlanRow> before, List<PlanRow> after) {
        Map<String, List<PlanRow>> old = byDate(before);
        Map<String, List<PlanRow>> young = byDate(after);
        List<String> gone = without(old, young);
        List<String> come = without(young, old);
        List<SectionDifference> sections = new ArrayList<>();
        if (gone.size() == 1 && come.size() == 1) {
            String from = gone.get(0);
            String to = come.get(0);
            sections.add(section(from, old.getOrDefault(from, List.of()), to, young.getOrDefault(to, List.of())));
        } else {
            gone.forEach(date -> sections.add(section(date, old.getOrDefault(date, List.of()), "", List.of())));
            come.forEach(date -> sections.add(section("", List.of(), date, young.getOrDefault(date, List.of()))));
        }
        old.forEach((date, rows) -> {
            List<PlanRow> others = young.getOrDefault(date, List.of());
            if (!others.isEmpty()) {
                sections.add(section(date, rows, date, others));
            }
        });
        return sections;
    }

    private static List<String> without(Map<String, List<PlanRow>> one, Map<String, List<PlanRow>> other) {
        return one.keySet().stream().filter(date -> !other.containsKey(date)).toList();
    }

    private SectionDifference section(String dateBefore, List<PlanRow> before, String dateAfter, List<PlanRow> after) {
        Extent extent = new Extent(Mode.RESENT, sheet, dateBefore, dateAfter, before.size(), after.size());
        boolean both = !before.isEmpty() && !after.isEmpty();
        Lines lines = both ? LineComparison.compare(basis, before, after) : Lines.NONE;
        return new SectionDifference(extent, lines, Services.NONE);
    }

    private Map<String, List<PlanRow>> byDate(List<PlanRow> rows) {
        Map<String, List<PlanRow>> byDate = new TreeMap<>();
        for (PlanRow row : rows) {
            String date = basis.record().isEmpty() ? "" : row.value(basis.record());
            byDate.computeIfAbsent(date, each -> new ArrayList<>()).add(row);
        }
        return byDate;
    }
}
