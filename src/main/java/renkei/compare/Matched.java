package renkei.compare;

import java.util.List;

/** Which rows are the same lines of a plan, and which have no counterpart; in no particular order. */
record Matched(List<Pair> pairs, List<PlanRow> removed, List<PlanRow> added) {
    Matched {
        pairs = List.copyOf(pairs);
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }
}
