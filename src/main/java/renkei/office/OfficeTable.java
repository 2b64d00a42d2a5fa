package renkei.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A CSV text with a header row: its rows, and where each column is. */
final class OfficeTable {
    private final String text;
    private final Map<String, Integer> columns;
    private final int width;
    private final List<CsvRow> rows;

    private OfficeTable(String text, Map<String, Integer> columns, int width, List<CsvRow> rows) {
        this.text = text;
        this.columns = columns;
        this.width = width;
        this.rows = rows;
    }

    /** @throws UnusableFile if there is no header, a column is missing or twice, or there are too many rows */
    static OfficeTable of(String text, int rowLimit, String... required) {
        List<CsvRow> rows = new ArrayList<>(CsvText.rows(text));
        rows.removeIf(CsvRow::isBlank);
        if (rows.isEmpty()) {
            throw new UnusableFile(OfficeProblem.ofFile("file-empty", String.join(",", required)));
        }
        CsvRow header = rows.remove(0);
        if (rows.size() > rowLimit) {
            throw new UnusableFile(
                    OfficeProblem.at(rows.get(rowLimit).line(), "too-many-rows", Integer.toString(rowLimit)));
        }
        Map<String, Integer> columns = new HashMap<>();
        for (int index = 0; index < header.fields().size(); index++) {
            String name = header.fields().get(index).strip().toLowerCase(Locale.ROOT);
            if (columns.put(name, index) != null && List.of(required).contains(name)) {
                throw new UnusableFile(OfficeProblem.at(header.line(), "column-twice", name));
            }
        }
        for (String name : required) {
            if (!columns.containsKey(name)) {
                throw new UnusableFile(OfficeProblem.at(header.line(), "column-missing", name));
            }
        }
        return new OfficeTable(text, columns, header.fields().size(), rows);
    }

    String text() {
        return text;
    }

    List<CsvRow> rows() {
        return rows;
    }

    /** How many columns there are. */
    int width() {
        return width;
    }

    /** Whether a row reaches to every one of these columns, and holds nothing behind the last column of the header. */
    boolean fits(CsvRow row, String... names) {
        int size = row.fields().size();
        return List.of(names).stream().allMatch(name -> column(name) < size)
                && row.fields().stream().skip(width).allMatch(String::isBlank);
    }

    /** Where a required column is, from 0. */
    int column(String name) {
        return columns.getOrDefault(name, 0);
    }

    /** The field of a row in a required column; empty where the row is too short. */
    String field(CsvRow row, String name) {
        int index = column(name);
        return index < row.fields().size() ? row.fields().get(index).strip() : "";
    }
}
