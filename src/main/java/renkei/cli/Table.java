package renkei.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows in columns that stand straight, Japanese or not. */
final class Table {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /** A table whose first row is the heading. */
    Table(String... heading) {
        rows.add(List.of(heading));
    }

    /** @throws IllegalArgumentException if the row has more or fewer cells than the heading */
    Table add(Object... cells) {
        if (cells.length != rows.get(0).size()) {
            throw new IllegalArgumentException("a row of " + cells.length + " cells");
        }
        rows.add(Arrays.stream(cells)
                .map(cell -> Screen.harmless(cell.toString()))
                .toList());
        return this;
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    void print(PrintWriter out) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], Width.of(row.get(column)));
            }
        }
        for (List<String> row : rows) {
            out.println(line(row, widths));
        }
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String space = " ".repeat(widths[column] - Width.of(cell));
            line.append(isNumber(cell) ? space + cell : cell + space).append(GAP);
        }
        return line.toString().stripTrailing();
    }

    /** Quantities stand at the right; a number that names something (an office's has ten digits) does not. */
    private static boolean isNumber(String cell) {
        return !cell.isEmpty()
                && cell.length() < 10
                && cell.chars().allMatch(character -> (character >= '0' && character <= '9') || character == ',');
    }
}
