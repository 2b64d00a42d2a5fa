package renkei.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import renkei.standard.Layout;

/** Rows that are laid beside each other: of one kind and month, or planned and actual of one month. */
record Job(Mode mode, Sheet sheet, Map<Client, List<PlanRow>> before, Map<Client, List<PlanRow>> after, Work work) {

    static Job resent(Sheet sheet, Side before, Side after) {
        return new Job(Mode.RESENT, sheet, before.rows(sheet), after.rows(sheet), new Resending(sheet));
    }

    static Job fulfilment(Sheet planned, Side plans, Sheet actual, Side actuals) {
        Map<Client, List<PlanRow>> rows = actuals.rows(actual);
        return new Job(Mode.FULFILMENT, planned, plans.rows(planned), rows, new Fulfilment(planned, rows));
    }

    List<SectionDifference> compare(Client client) {
        List<PlanRow> old = before.getOrDefault(client, List.of());
        List<PlanRow> young = after.getOrDefault(client, List.of());
        return old.isEmpty() && young.isEmpty() ? List.of() : work.compare(old, young);
    }

    Compared compared() {
        return new Compared(mode, sheet, count(before), count(after));
    }

    /** Which fields only one side has, if the sides are of different editions. */
    List<Note> editions() {
        return Stream.concat(
                        missing("fields-only-before", layouts(before), layouts(after)).stream(),
                        missing("fields-only-after", layouts(after), layouts(before)).stream())
                .toList();
    }

    private List<Note> missing(String code, Set<Layout> here, Set<Layout> there) {
        Basis basis = mode == Mode.FULFILMENT ? Bases.fulfilment() : Bases.of(sheet.kind());
        Set<String> names = new LinkedHashSet<>();
        for (Layout one : here) {
            for (Layout other : there) {
                names.addAll(basis.onlyIn(one, other));
            }
        }
        return names.isEmpty() ? List.of() : List.of(Note.of(sheet, code, String.join("、", names)));
    }

    private static Set<Layout> layouts(Map<Client, List<PlanRow>> rows) {
        Set<Layout> layouts = new LinkedHashSet<>();
        rows.values().forEach(each -> each.forEach(row -> layouts.add(row.layout())));
        return layouts;
    }

    private static int count(Map<Client, List<PlanRow>> rows) {
        return rows.values().stream().mapToInt(List::size).sum();
    }
}
