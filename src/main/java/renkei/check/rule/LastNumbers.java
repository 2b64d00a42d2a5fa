package renkei.check.rule;

import java.util.Optional;
import renkei.standard.TableRow;

/** The numbers ({@link RowNumbers}) of the last row of each plan. */
final class LastNumbers {
    private final Clients plans;
    private final int length;
    private final LongList last = new LongList();

    LastNumbers(ClientKey plan, int length) {
        this.plans = new Clients(plan);
        this.length = length;
    }

    /** Those before this row of its plan, zeros before the first; empty if the row does not say of which plan it is. */
    Optional<int[]> replace(TableRow row, int[] numbers) {
        int plan = plans.of(row);
        if (plan == Clients.UNKNOWN) {
            return Optional.empty();
        }
        int[] before = new int[length];
        for (int level = 0; level < length; level++) {
            before[level] = (int) last.get(plan * length + level);
            last.set(plan * length + level, numbers[level]);
        }
        return Optional.of(before);
    }
}
