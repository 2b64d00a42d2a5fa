package renkei.office;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * {@code HOME/config/offices.csv}: UTF-8, with or without a byte-order mark, a header row with at least {@code number},
 * {@code name}, {@code service_types} and {@code channel} in any order; other columns are kept and not looked at.
 *
 * <p>Writing changes only the rows it must and replaces the file in one step.
 */
public final class OfficesFile {
    private final Path file;
    private final int rowLimit;

    /** @param rowLimit a file with more rows is not used at all */
    public OfficesFile(Path file, int rowLimit) {
        this.file = file;
        this.rowLimit = rowLimit;
    }

    public Path path() {
        return file;
    }

    /**
     * Reads all offices; rows that are wrong are left out and reported.
     *
     * @throws UnusableFile if the file as a whole cannot be used
     */
    public OfficesRead read() {
        return OfficesRead.of(table());
    }

    /**
     * Adds an office as the last row.
     *
     * @throws UnusableFile if there is a row with its number, its name cannot be written, or the file cannot
     */
    public void add(Office office) {
        if (!OfficeRow.isName(office.name())) {
            throw new UnusableFile(
                    OfficeProblem.ofFile("name-wrong", office.number().value(), OfficeRow.NAME_LIMIT));
        }
        change(table -> {
            for (CsvRow row : table.rows()) {
                if (table.field(row, OfficeRow.NUMBER).equals(office.number().value())) {
                    throw new UnusableFile(OfficeProblem.at(
                            row.line(), "number-there", office.number().value()));
                }
            }
            return append(table, table.text(), List.of(office));
        });
    }

    OfficeTable table() {
        return OfficeTable.of(Utf8File.read(file), rowLimit, OfficeRow.COLUMNS);
    }

    /** Reads, lets the text be changed, checks it and writes it; a file that is not there begins with its header. */
    void change(Function<OfficeTable, String> change) {
        String before = Files.exists(file) ? Utf8File.read(file) : String.join(",", OfficeRow.COLUMNS) + "\r\n";
        String after = change.apply(OfficeTable.of(before, rowLimit, OfficeRow.COLUMNS));
        OfficeTable.of(after, rowLimit, OfficeRow.COLUMNS);
        if (Files.exists(file) && !Utf8File.read(file).equals(before)) {
            throw new UnusableFile(OfficeProblem.ofFile("file-changed", file.toString()));
        }
        if (!after.equals(before)) {
            Utf8File.replace(file, after);
        }
    }

    /** The text with the offices as its last rows, in the way the file ends its lines. */
    static String append(OfficeTable table, String text, Collection<Office> offices) {
        String lineEnd = text.contains("\r\n") || !text.contains("\n") ? "\r\n" : "\n";
        StringBuilder longer = new StringBuilder(text);
        if (!offices.isEmpty() && !text.endsWith("\n")) {
            longer.append(lineEnd);
        }
        offices.forEach(office -> longer.append(OfficeRow.write(table, office)).append(lineEnd));
        return longer.toString();
    }
}
