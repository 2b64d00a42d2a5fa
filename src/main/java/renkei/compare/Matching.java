package renkei.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import renkei.standard.Field;

/** Finds the lines of a plan in two lists of rows, likeness by likeness, the greatest first; the order of the rows does not matter. */
final class Matching {
    private record Bucket(List<PlanRow> before, List<PlanRow> after) {
        Bucket() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private final List<Likeness> likenesses;
    private final Pairing pairing;

    /**
     * @param likenesses in the order in which they are tried
     * @param fields those that count; rows that agree in all of them are identical
     */
    Matching(List<Likeness> likenesses, List<Field> fields) {
        List<Likeness> all = new ArrayList<>();
        all.add(Likeness.identical(fields.stream().map(Field::english).toList()));
        all.addAll(likenesses);
        this.likenesses = List.copyOf(all);
        this.pairing = new Pairing(fields);
    }

    Matched match(List<PlanRow> before, List<PlanRow> after) {
        List<PlanRow> removed = before;
        List<PlanRow> added = after;
        List<Pair> pairs = new ArrayList<>();
        for (Likeness likeness : likenesses) {
            if (removed.isEmpty() || added.isEmpty()) {
                break;
            }
            List<Pair> found = pairs(likeness, removed, added);
            Set<PlanRow> taken = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Pair pair : found) {
                taken.add(pair.before());
                taken.add(pair.after());
            }
            removed = without(removed, taken);
            added = without(added, taken);
            pairs.addAll(found);
        }
        return new Matched(pairs, removed, added);
    }

    private List<Pair> pairs(Likeness likeness, List<PlanRow> before, List<PlanRow> after) {
        Map<List<String>, Bucket> buckets = new LinkedHashMap<>();
        for (PlanRow row : before) {
            if (likeness.takes(row)) {
                buckets.computeIfAbsent(likeness.key(row), key -> new Bucket())
                        .before()
                        .add(row);
            }
        }
        for (PlanRow row : after) {
            Bucket bucket = likeness.takes(row) ? buckets.get(likeness.key(row)) : null;
            if (bucket != null) {
                bucket.after().add(row);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        for (Bucket bucket : buckets.values()) {
            pairs.addAll(pairing.pairs(likeness, bucket.before(), bucket.after()));
        }
        return pairs;
    }

    private static List<PlanRow> without(List<PlanRow> rows, Set<PlanRow> taken) {
        return taken.isEmpty()
                ? rows
                : rows.stream().filter(row -> !taken.contains(row)).toList();
    }
}
