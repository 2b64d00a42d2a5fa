package renkei.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import renkei.standard.Field;
import renkei.standard.Layout;

/** Compares the rows of one plan of one client with those of another. */
final class LineComparison {
    private final Basis basis;
    private final List<Field> fields;
    private final List<Field> others;
    private final Matching matching;

    private LineComparison(Basis basis, Set<Layout> layouts) {
        this.basis = basis;
        this.fields = basis.compared(layouts);
        this.others = basis.other(layouts);
        List<Likeness> likenesses = basis.likenesses().stream()
                .flatMap(each -> each.within(layouts).stream())
                .toList();
        this.matching = new Matching(likenesses, fields);
    }

    static Lines compare(Basis basis, List<PlanRow> before, List<PlanRow> after) {
        Set<Layout> layouts = new LinkedHashSet<>();
        // The row after comes first: its layout names and orders the fields.
        after.forEach(row -> layouts.add(row.layout()));
        before.forEach(row -> layouts.add(row.layout()));
        return new LineComparison(basis, layouts).lines(before, after);
    }

    private Lines lines(List<PlanRow> before, List<PlanRow> after) {
        Carried carried = new Carried(basis, fields);
        Matched matched = matching.match(carried.filled(before), carried.filled(after));
        List<RowChange> rows = new ArrayList<>();
        Set<SharedChange> shared = new LinkedHashSet<>();
        int other = 0;
        for (Pair pair : matched.pairs()) {
            List<FieldChange> own = new ArrayList<>();
            for (FieldChange change : changes(pair)) {
                Optional<Shared> sharing = basis.sharing(change.field().english());
                if (sharing.isEmpty()) {
                    own.add(change);
                } else if (sharing.get()
                        .group(pair.before())
                        .equals(sharing.get().group(pair.after()))) {
                    shared.add(shared(sharing.get(), pair, change));
                }
            }
            if (!own.isEmpty()) {
                rows.add(RowChange.changed(pair, own));
            } else if (differ(pair, others)) {
                other++;
            }
        }
        matched.removed().forEach(row -> rows.add(RowChange.removed(row)));
        matched.added().forEach(row -> rows.add(RowChange.added(row)));
        RowOrder order = new RowOrder(fields);
        rows.sort(Comparator.comparing((RowChange change) -> order.text(change.row()))
                .thenComparing(RowChange::what));
        return new Lines(sorted(shared), rows, other);
    }

    private List<FieldChange> changes(Pair pair) {
        List<FieldChange> changes = new ArrayList<>();
        for (Field field : fields) {
            String before = pair.before().value(field.english());
            String after = pair.after().value(field.english());
            if (!before.equals(after) && !basis.forgives(field, before, after)) {
                changes.add(new FieldChange(
                        here(pair.after(), field), here(pair.before(), field).number(), before, after));
            }
        }
        return changes;
    }

    private static Field here(PlanRow row, Field field) {
        return row.layout().named(field.english()).orElse(field);
    }

    private static boolean differ(Pair pair, List<Field> fields) {
        return fields.stream().map(Field::english).anyMatch(field -> !pair.before()
                .value(field)
                .equals(pair.after().value(field)));
    }

    private static SharedChange shared(Shared sharing, Pair pair, FieldChange change) {
        List<SharedChange.Member> group = sharing.group().stream()
                .map(field -> new SharedChange.Member(
                        pair.after().layout().named(field).map(Field::name).orElse(field),
                        pair.after().value(field)))
                .toList();
        return new SharedChange(group, change);
    }

    private static List<SharedChange> sorted(Set<SharedChange> shared) {
        return shared.stream()
                .sorted(Comparator.comparing(
                                (SharedChange each) -> each.change().field().number())
                        .thenComparing(each -> each.group().toString())
                        .thenComparing(each -> each.change().before())
                        .thenComparing(each -> each.change().after()))
                .toList();
    }
}
