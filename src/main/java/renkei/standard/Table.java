package renkei.standard;

import java.util.List;

/**
 * A document that is a table, read whole.
 *
 * @param layout by which it was read: that of the edition its first row names, else of the name's
 * @param rows those that have as many fields as the layout, in order
 * @param findings why it could not be read as it should: characters, quotes, rows left out; not a check of its contents
 */
public record Table(DocumentName name, Layout layout, List<TableRow> rows, List<Finding> findings) {
    public Table {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }
}
