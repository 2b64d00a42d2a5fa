package renkei.standard;

import java.util.List;

/** One row of a {@link DataTable}, asked by column name. */
public record DataRow(List<String> header, List<String> cells) {
    public DataRow {
        if (header.size() != cells.size()) {
            throw new IllegalArgumentException(cells.size() + " cells instead of " + header.size());
        }
    }

    /**
     * What stands in a column.
     *
     * @throws IllegalArgumentException if there is no such column
     */
    public String get(String column) {
        int index = header.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException("no column " + column);
        }
        return cells.get(index);
    }

    /**
     * The number that stands in a column.
     *
     * @throws NumberFormatException if it is no whole number
     */
    public int number(String column) {
        return Integer.parseInt(get(column));
    }

    /** The words of a cell, which spaces part. */
    public List<String> words(String column) {
        return get(column).isEmpty() ? List.of() : List.of(get(column).split(" ", -1));
    }

    Certainty certainty() {
        return Certainty.of(get("certainty"));
    }
}
