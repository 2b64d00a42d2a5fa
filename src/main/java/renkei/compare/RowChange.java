package renkei.compare;

import java.util.List;
import java.util.Optional;

/**
 * One line of a plan that was added, removed or changed; in a comparison of planned and actual: that took place unplanned,
 * did not take place, or took place otherwise.
 *
 * @param likeness by which the line was found again, such as {@code other-time}; empty unless it changed
 * @param fields that say something else, in the order of the layout; empty unless it changed
 */
public record RowChange(
        What what, String likeness, Optional<PlanRow> before, Optional<PlanRow> after, List<FieldChange> fields) {

    /** What became of a line. */
    public enum What {
        REMOVED,
        CHANGED,
        ADDED
    }

    public RowChange {
        fields = List.copyOf(fields);
    }

    static RowChange removed(PlanRow row) {
        return new RowChange(What.REMOVED, "", Optional.of(row), Optional.empty(), List.of());
    }

    static RowChange added(PlanRow row) {
        return new RowChange(What.ADDED, "", Optional.empty(), Optional.of(row), List.of());
    }

    static RowChange changed(Pair pair, List<FieldChange> fields) {
        return new RowChange(
                What.CHANGED, pair.likeness(), Optional.of(pair.before()), Optional.of(pair.after()), fields);
    }

    /** The row before, or the one that was added. */
    public PlanRow row() {
        return before.or(() -> after).orElseThrow();
    }
}
