package renkei.standard;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import renkei.standard.Finding.Topic;

/**
 * Goes through the characters of each row once more: finds where its fields start and what is wrong with its quotes and
 * line ends, which a CSV parser either forgives or ends with an exception.
 */
public final class CsvScan {
    private static final int END = -1;

    private final CsvText text;
    private final Limits limits;
    private final Consumer<Finding> findings;
    private long at;
    private int line = 1;
    private long lineStart;
    private int rows;
    private boolean lineEndTold;

    public CsvScan(CsvText text, Limits limits, Consumer<Finding> findings) {
        this.text = text;
        this.limits = limits;
        this.findings = findings;
    }

    /**
     * The row that starts at a position and has these values.
     *
     * @param position counted in characters from the start of the text; rows are asked for in order
     */
    public CsvRow row(long position, List<String> values) {
        at = position;
        rows++;
        List<CsvRow.Spot> spots = new ArrayList<>(values.size());
        do {
            spots.add(field());
        } while (next() == ',' && step());
        endOfRow();
        text.forgetBefore(at);
        CsvRow row = new CsvRow(values, spots);
        if (at - position > limits.rowCharacters() || text.isTooLong()) {
            tell("csv-row-too-long", Severity.ERROR, row.place(0), Integer.toString(limits.rowCharacters()));
        }
        for (int index = 0; index < values.size(); index++) {
            if (values.get(index).length() > limits.fieldCharacters()) {
                tell("csv-field-too-long", Severity.ERROR, row.place(index), "" + limits.fieldCharacters());
            }
        }
        return row;
    }

    /** Whether a limit says that no further row may be read, which is then told. */
    public boolean isFull(CsvRow last) {
        if (rows < limits.rows()) {
            return text.isTooLong();
        }
        tell("csv-too-many-rows", Severity.ERROR, Place.at(last.line(), 1), Integer.toString(limits.rows()));
        return true;
    }

    /** Whether the row is an empty line or the end mark of old systems (1A), which is then told. */
    public boolean isEmptyLine(CsvRow row) {
        String only = row.fields().get(0);
        if (row.fields().size() > 1 || row.spots().get(0).quoted() || !(only.isEmpty() || only.equals("\u001A"))) {
            return false;
        }
        tell("csv-empty-line", Severity.WARNING, Place.at(row.line(), 1));
        return true;
    }

    private CsvRow.Spot field() {
        CsvRow.Spot spot = new CsvRow.Spot(line, column(), next() == '"');
        if (spot.quoted()) {
            quoted(spot);
        } else {
            boolean told = false;
            for (; !endsField(next()); step()) {
                if (next() == '"' && !told) {
                    told = true;
                    tell("csv-quote-inside", Severity.ERROR, here());
                }
            }
        }
        return spot;
    }

    private void quoted(CsvRow.Spot opening) {
        step();
        while (next() != END) {
            if (next() != '"') {
                step();
            } else if (text.at(at + 1) == '"') {
                step();
                step();
            } else {
                step();
                behindQuote();
                return;
            }
        }
        if (!text.isTooLong()) {
            tell("csv-quote-open", Severity.ERROR, Place.at(opening.line(), opening.column()));
        }
    }

    private void behindQuote() {
        if (!endsField(next())) {
            tell("csv-quote-garbage", Severity.ERROR, here());
        }
        while (!endsField(next())) {
            step();
        }
    }

    private void endOfRow() {
        int first = next();
        if (first == END) {
            if (!text.isTooLong()) {
                tell("csv-last-line-end", Severity.INFO, here());
            }
            return;
        }
        boolean proper = first == '\r' && text.at(at + 1) == '\n';
        if (!proper && !lineEndTold) {
            lineEndTold = true;
            tell("csv-line-end", Severity.WARNING, here(), first == '\r' ? "CR" : "LF");
        }
        step();
        if (proper) {
            step();
        }
    }

    private static boolean endsField(int character) {
        return character == ',' || character == '\r' || character == '\n' || character == END;
    }

    private int next() {
        return text.at(at);
    }

    private boolean step() {
        int character = text.at(at++);
        if (character == '\n' || (character == '\r' && text.at(at) != '\n')) {
            line++;
            lineStart = at;
        }
        return true;
    }

    private int column() {
        return (int) (at - lineStart) + 1;
    }

    private Place here() {
        return Place.at(line, column());
    }

    private void tell(String code, Severity severity, Place place, String... arguments) {
        findings.accept(new Finding(Topic.CSV, code, severity, place, List.of(arguments)));
    }
}
