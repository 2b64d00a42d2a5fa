package renkei.sample.mistake;

import java.util.ArrayList;
import java.util.List;

/** One row of a {@link Sheet}: its cells as they stand in the text, quotes and all, and how its line ends. */
final class SheetRow {
    private final List<String> cells;
    private String end;

    SheetRow(List<String> cells, String end) {
        this.cells = new ArrayList<>(cells);
        this.end = end;
    }

    SheetRow copy() {
        return new SheetRow(cells, end);
    }

    List<String> cells() {
        return cells;
    }

    void end(String other) {
        end = other;
    }

    /** What a cell says, without its quotes. */
    String value(int cell) {
        String raw = cells.get(cell);
        boolean quoted = raw.length() > 1 && raw.startsWith("\"") && raw.endsWith("\"");
        return quoted ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw;
    }

    /** The text in front of a cell. */
    String before(int cell) {
        return String.join(",", cells.subList(0, cell)) + (cell == 0 ? "" : ",");
    }

    String text() {
        return String.join(",", cells) + end;
    }
}
