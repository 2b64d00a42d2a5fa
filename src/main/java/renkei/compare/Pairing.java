package renkei.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import renkei.standard.Field;

/** Pairs rows that are alike, by its {@link Choice}; the sides may be swapped without other pairs coming out. */
final class Pairing {
    /** More than so many possible pairs (fifty visits on each side) are paired in order: closest would take too long. */
    private static final int POSSIBLE_LIMIT = 2_500;

    private record Possible(PlanRow before, PlanRow after, Distance distance, String lesser, String greater) {
        static final Comparator<Possible> ORDER = Comparator.comparing(Possible::distance)
                .thenComparing(Possible::lesser)
                .thenComparing(Possible::greater);
    }

    private final RowOrder order;
    private final List<Field> fields;

    Pairing(List<Field> fields) {
        this.fields = List.copyOf(fields);
        this.order = new RowOrder(fields);
    }

    List<Pair> pairs(Likeness likeness, List<PlanRow> before, List<PlanRow> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return List.of();
        }
        boolean single = before.size() == 1 && after.size() == 1;
        if (single) {
            return List.of(new Pair(likeness.name(), before.get(0), after.get(0)));
        }
        return switch (likeness.choice()) {
            case ONLY_ONE -> List.of();
            case AS_MANY -> before.size() == after.size() ? inOrder(likeness, before, after) : List.of();
            case IN_ORDER -> inOrder(likeness, before, after);
            case CLOSEST ->
                (long) before.size() * after.size() > POSSIBLE_LIMIT
                        ? inOrder(likeness, before, after)
                        : closest(likeness, before, after);
        };
    }

    private List<Pair> inOrder(Likeness likeness, List<PlanRow> before, List<PlanRow> after) {
        List<PlanRow> one = order.sorted(before);
        List<PlanRow> other = order.sorted(after);
        List<Pair> pairs = new ArrayList<>();
        for (int index = 0; index < Math.min(one.size(), other.size()); index++) {
            pairs.add(new Pair(likeness.name(), one.get(index), other.get(index)));
        }
        return pairs;
    }

    private List<Pair> closest(Likeness likeness, List<PlanRow> before, List<PlanRow> after) {
        List<Possible> possible = new ArrayList<>();
        for (PlanRow one : before) {
            String oneText = order.text(one);
            for (PlanRow other : after) {
                String otherText = order.text(other);
                boolean inOrder = oneText.compareTo(otherText) <= 0;
                possible.add(new Possible(
                        one,
                        other,
                        Distance.between(one, other, fields),
                        inOrder ? oneText : otherText,
                        inOrder ? otherText : oneText));
            }
        }
        possible.sort(Possible.ORDER);
        Map<PlanRow, PlanRow> taken = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (Possible pair : possible) {
            if (!taken.containsKey(pair.before()) && !taken.containsKey(pair.after())) {
                taken.put(pair.before(), pair.after());
                taken.put(pair.after(), pair.before());
                pairs.add(new Pair(likeness.name(), pair.before(), pair.after()));
            }
        }
        return pairs;
    }
}
