package renkei.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rows in columns that stand straight, Japanese or not; numbers stand at the right. */
final class Table {
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] numbers;

    /** A table whose first row is the heading. */
    Table(String... heading) {
        rows.add(List.of(heading));
        numbers = new boolean[heading.length];
    }

    /** @throws IllegalArgumentException if the row has more or fewer cells than the heading */
    Table add(Object... cells) {
        if (cells.length != numbers.length) {
            throw new IllegalArgumentException("a row of " + cells.length + " cells");
        }
        rows.add(Arrays.stream(cells)
                .map(cell -> Screen.harmless(cell.toString()))
                .toList());
        for (int column = 0; column < cells.length; column++) {
            numbers[column] |= cells[column] instanceof Number;
        }
        return this;
    }

    void print(PrintWriter out) {
        int[] widths = new int[numbers.length];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], Width.of(row.get(column)));
            }
        }
        for (List<String> row : rows) {
            out.println(line(row, widths));
        }
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = row.get(column);
            String space = " ".repeat(widths[column] - Width.of(cell));
            line.append(numbers[column] ? space + cell : cell + space).append(GAP);
        }
        return line.toString().stripTrailing();
    }
}
