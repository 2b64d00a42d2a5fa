package renkei.standard;

import java.util.List;
import java.util.function.Consumer;

/**
 * Goes through the characters of each row once more: finds where its fields start and what is wrong with its quotes and
 * line ends, which a CSV parser either forgives or ends with an exception.
 */
public final class CsvScan {
    private final CsvText text;
    private final Limits limits;
    private final Consumer<Finding> findings;
    private final CsvCursor cursor;
    private int rows;
    private boolean lineEndTold;
    private boolean quoteOpen;

    public CsvScan(CsvText text, Limits limits, Consumer<Finding> findings) {
        this.text = text;
        this.limits = limits;
        this.findings = findings;
        this.cursor = new CsvCursor(text);
    }

    /**
     * The next row, which has these values.
     *
     * @param position where it starts, in characters from the start of the text
     * @throws IllegalStateException if the row does not start where the one before ended
     */
    public CsvRow row(long position, List<String> values) {
        if (position != cursor.position()) {
            throw new IllegalStateException("row at " + position + " instead of " + cursor.position());
        }
        rows++;
        cursor.refresh();
        Spots spots = new Spots(values.size());
        field(spots);
        while (cursor.next() == ',') {
            cursor.step();
            field(spots);
        }
        endOfRow();
        text.forgetBefore(cursor.position());
        CsvRow row = new CsvRow(values, spots);
        lengths(row, cursor.position() - position);
        return row;
    }

    /** Whether a limit says that no further row may be read, which is then told. */
    public boolean isFull(CsvRow last) {
        if (text.isTooLong()) {
            return true;
        }
        if (rows < limits.rows() || cursor.next() == CsvCursor.END) {
            return false;
        }
        tell("csv-too-many-rows", Place.at(last.line(), 1), limits.rows());
        return true;
    }

    /** Whether the row is an empty line or the end mark of old systems (1A), which is then told. */
    public boolean isEmptyLine(CsvRow row) {
        String only = row.fields().get(0);
        if (row.fields().size() > 1 || row.spot(0).quoted() || !(only.isEmpty() || only.equals("\u001A"))) {
            return false;
        }
        tell("csv-empty-line", Place.at(row.line(), 1));
        return true;
    }

    private void lengths(CsvRow row, long length) {
        if (length > limits.rowCharacters() || text.isTooLong()) {
            tell("csv-row-too-long", Place.at(row.line(), 1), limits.rowCharacters());
        }
        for (int index = 0; index < row.fields().size(); index++) {
            if (row.fields().get(index).length() > limits.fieldCharacters()) {
                tell("csv-field-too-long", row.place(index), limits.fieldCharacters());
            }
        }
    }

    private void field(Spots spots) {
        boolean isQuoted = cursor.next() == '"';
        spots.add(cursor.line(), cursor.column(), isQuoted);
        if (isQuoted) {
            quoted();
            return;
        }
        cursor.skip();
        if (cursor.next() == '"') {
            tell("csv-quote-inside", cursor.place());
            toFieldEnd();
        }
    }

    private void quoted() {
        Place opening = cursor.place();
        cursor.step();
        for (cursor.skip(); cursor.next() != '"' || cursor.afterNext() == '"'; cursor.skip()) {
            if (cursor.next() == CsvCursor.END) {
                quoteOpen = true;
                if (!text.isTooLong()) {
                    tell("csv-quote-open", opening);
                }
                return;
            }
            if (cursor.next() == '"') {
                cursor.step();
            }
            cursor.step();
        }
        cursor.step();
        if (!cursor.atFieldEnd()) {
            tell("csv-quote-garbage", cursor.place());
            toFieldEnd();
        }
    }

    private void toFieldEnd() {
        for (cursor.skip(); !cursor.atFieldEnd(); cursor.skip()) {
            cursor.step();
        }
    }

    private void endOfRow() {
        int first = cursor.next();
        if (first == CsvCursor.END) {
            if (!text.isTooLong() && !quoteOpen) {
                tell("csv-last-line-end", cursor.place());
            }
            return;
        }
        boolean proper = first == '\r' && cursor.afterNext() == '\n';
        if (!proper && !lineEndTold) {
            lineEndTold = true;
            String name = first == '\r' ? "CR" : "LF";
            findings.accept(Finding.of("csv-line-end", cursor.place(), name));
        }
        cursor.step();
        if (proper) {
            cursor.step();
        }
    }

    private void tell(String code, Place place) {
        findings.accept(Finding.of(code, place));
    }

    private void tell(String code, Place place, int limit) {
        findings.accept(Finding.of(code, place, Integer.toString(limit)));
    }
}
