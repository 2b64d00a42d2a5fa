package renkei.check;

import java.util.Optional;
import java.util.function.Consumer;
import renkei.check.rule.Facts;
import renkei.standard.CsvRow;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Finding;
import renkei.standard.Layouts;
import renkei.standard.Place;

/** Checks one table, row by row. */
final class TableCheck {
    private final DocumentName name;
    private final Consumer<Finding> findings;
    private final VersionCheck versions;
    private Optional<RowCheck> rowCheck = Optional.empty();
    private int rows;
    private boolean header;

    TableCheck(DocumentName name, Consumer<Finding> findings) {
        this.name = name;
        this.findings = findings;
        this.versions = new VersionCheck(name, findings);
    }

    void row(CsvRow row) {
        if (rows == 0 && !header && !row.startsWithVersion()) {
            header = true;
            findings.accept(Finding.of("csv-header", row.place(0)));
            return;
        }
        rows++;
        versions.row(row);
        if (rowCheck.isEmpty()) {
            rowCheck =
                    Layouts.find(versions.edition(), name.kind()).map(layout -> new RowCheck(name, layout, findings));
        }
        rowCheck.ifPresent(check -> check.row(row));
    }

    Edition edition() {
        return versions.edition();
    }

    Facts facts() {
        return rowCheck.map(RowCheck::facts).orElseGet(() -> Facts.without(name));
    }

    void end() {
        if (rows == 0) {
            findings.accept(Finding.of("csv-no-rows", Place.DOCUMENT));
        }
        rowCheck.ifPresent(RowCheck::end);
    }
}
