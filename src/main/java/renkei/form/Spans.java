package renkei.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import renkei.html.Element;
import renkei.html.Html;

/**
 * Rows of a table in which a cell goes on down where a document leaves out what stands above (印刷イメージ): 第2表 and 支援計画
 * repeat numbers, but a text may stand on the first row of its number only.
 */
final class Spans {
    /**
     * A column.
     *
     * @param english the field that it shows
     * @param numbers the fields whose change ends a cell; without any, each row has its own
     */
    record Column(String english, List<String> numbers, Function<Fields, Html> shown) {
        static Column of(String english, List<String> numbers) {
            return new Column(english, numbers, row -> row.show(english));
        }

        /** Each row has its own cell. */
        static Column own(Function<Fields, Html> shown) {
            return new Column("", List.of(), shown);
        }
    }

    private final List<Fields> rows;

    private Spans(List<Fields> rows) {
        this.rows = rows;
    }

    static List<Element> rows(List<Fields> rows, List<Column> columns) {
        Spans spans = new Spans(rows);
        List<List<Integer>> heights = columns.stream().map(spans::of).toList();
        List<Element> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<Element> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                int height = heights.get(column).get(row);
                if (height > 0) {
                    Html content = columns.get(column).shown().apply(rows.get(row));
                    cells.add(Cell.of(content).down(height));
                }
            }
            lines.add(Cell.row(cells));
        }
        return lines;
    }

    /** For each row, how many rows its cell takes; 0 where the cell began further up. */
    private List<Integer> of(Column column) {
        List<Integer> heights = new ArrayList<>();
        int first = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (row == 0 || begins(row, first, column)) {
                first = row;
                heights.add(1);
            } else {
                heights.set(first, heights.get(first) + 1);
                heights.add(0);
            }
        }
        return heights;
    }

    private boolean begins(int row, int first, Column column) {
        Fields here = rows.get(row);
        Fields above = rows.get(row - 1);
        boolean ended = column.numbers().isEmpty()
                || column.numbers().stream()
                        .anyMatch(number -> !here.value(number).equals(above.value(number)));
        String text = here.value(column.english());
        return ended || (!text.isBlank() && !text.equals(rows.get(first).value(column.english())));
    }
}
