package renkei.standard;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads documents that are tables, for those who want to know what they say. */
public final class TableReader {
    private final CsvParser parser;

    public TableReader(CsvParser parser) {
        this.parser = parser;
    }

    /**
     * Reads a table whole.
     *
     * @throws IllegalArgumentException if the document is an image
     * @throws java.io.UncheckedIOException if the bytes cannot be read
     */
    public Table read(DocumentName name, InputStream bytes) {
        List<TableRow> rows = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Optional<Layout> read = read(name, bytes, rows::add, findings::add);
        Layout layout = read.orElseGet(() -> Layouts.of(name.edition().orNewestWith(name.kind()), name.kind()));
        return new Table(name, layout, rows, findings);
    }

    /**
     * Reads a table row by row, in memory that does not grow with it.
     *
     * @param rows gets those that have as many fields as the layout
     * @param findings gets why it could not be read as it should
     * @return the layout by which it was read; empty if it has no rows
     */
    public Optional<Layout> read(
            DocumentName name, InputStream bytes, Consumer<TableRow> rows, Consumer<Finding> findings) {
        Iterator<CsvRow> all = parser.parse(new Ms932Reader(bytes, findings), findings);
        Optional<Layout> layout = Optional.empty();
        boolean first = true;
        while (all.hasNext()) {
            CsvRow row = all.next();
            boolean header = first && !row.startsWithVersion();
            first = false;
            if (header) {
                continue;
            }
            Layout known = layout.orElseGet(() -> layout(name, row));
            layout = Optional.of(known);
            if (row.fields().size() == known.fields().size()) {
                rows.accept(new TableRow(known, row));
            } else {
                String expected = Integer.toString(known.fields().size());
                String found = Integer.toString(row.fields().size());
                findings.accept(Finding.of(
                        "field-count", known.edition().certainty(), Place.at(row.line(), 1), expected, found));
            }
        }
        return layout;
    }

    private static Layout layout(DocumentName name, CsvRow first) {
        Edition told = Edition.ofVersion(first.version()).orElse(name.edition());
        return Layouts.of(told.orNewestWith(name.kind()), name.kind());
    }
}
