package renkei.compare;

import java.util.List;

/**
 * What differs between two lists of rows.
 *
 * @param shared changes that several rows share
 * @param rows changes of single rows, in the order of days and times
 * @param other rows found again that differ only in what does not count: version, day of making, updating office
 */
public record Lines(List<SharedChange> shared, List<RowChange> rows, int other) {
    static final Lines NONE = new Lines(List.of(), List.of(), 0);

    public Lines {
        shared = List.copyOf(shared);
        rows = List.copyOf(rows);
    }

    boolean isEmpty() {
        return shared.isEmpty() && rows.isEmpty();
    }
}
