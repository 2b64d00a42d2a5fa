package renkei.standard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A table on the classpath: UTF-8, comma, a header row, quotes where needed, no line breaks. */
public final class DataTable {
    private static final String ROOT = "/config/standard/";

    private DataTable() {}

    /** Reads a table of {@code config/standard/}, as {@link #resource} does. */
    static <T> List<T> read(String path, Function<DataRow, T> reader) {
        return resource(ROOT + path, reader);
    }

    /**
     * Reads a table, each row by the function given.
     *
     * @param path from the root of the classpath, beginning with a slash
     * @throws IllegalStateException if the table is missing or a row is wrong; names the file and the line
     */
    public static <T> List<T> resource(String path, Function<DataRow, T> reader) {
        return text(path)
                .map(text -> rows(path, text, reader))
                .orElseThrow(() -> new IllegalStateException(path + " is missing from the program"));
    }

    static boolean exists(String path) {
        return DataTable.class.getResource(ROOT + path) != null;
    }

    private static <T> List<T> rows(String path, String text, Function<DataRow, T> reader) {
        List<String> lines = text.lines().toList();
        List<String> header = cells(lines.get(0));
        List<T> rows = new ArrayList<>();
        for (int number = 1; number < lines.size(); number++) {
            try {
                rows.add(reader.apply(new DataRow(header, cells(lines.get(number)))));
            } catch (RuntimeException e) {
                throw new IllegalStateException(path + " line " + (number + 1) + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(rows);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            if (character == '"' && quoted && line.startsWith("\"\"", at)) {
                cell.append('"');
                at++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("a quote is not closed");
        }
        cells.add(cell.toString());
        return cells;
    }

    private static Optional<String> text(String path) {
        try (InputStream in = DataTable.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(path + " cannot be read", e);
        }
    }
}
