package renkei.check;

import java.util.Optional;
import java.util.function.Consumer;
import renkei.standard.CsvRow;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.FieldType;
import renkei.standard.Finding;
import renkei.standard.Place;

/** Reads the edition from field No.1 (CSVバージョン), which must be the same in all rows of a file. */
final class VersionCheck {
    private final DocumentName name;
    private final Consumer<Finding> findings;
    private Edition edition;
    private String first = "";

    VersionCheck(DocumentName name, Consumer<Finding> findings) {
        this.name = name;
        this.findings = findings;
        this.edition = name.edition();
    }

    /** The edition to check by: the content's, else the name's, else the newest that has such documents. */
    Edition edition() {
        return edition;
    }

    void row(CsvRow row) {
        String value = row.version();
        if (!FieldType.VERSION.matches(value)) {
            tell("version-unreadable", row);
        } else if (first.isEmpty()) {
            first = value;
            decide(value, row);
        } else if (!value.equals(first)) {
            tell("version-mixed", row, first);
        }
    }

    private void decide(String value, CsvRow row) {
        Optional<Edition> told = Edition.ofVersion(value);
        if (told.isEmpty()) {
            tell("version-unknown", row, edition.name(), edition.version());
        } else {
            if (told.get().supersedes(value)) {
                tell("version-superseded", row, Edition.newest().version());
            }
            if (differsFromName(told.get())) {
                tell("version-differs-from-name", row, told.get().name(), edition.name());
            }
            edition = told.get();
        }
        if (!edition.has(name.kind())) {
            tell("version-without-kind", row, edition.name(), name.kind().name());
            edition = Edition.newest();
        }
    }

    /** If either edition has no such documents, that is told, and that they differ says nothing more. */
    private boolean differsFromName(Edition told) {
        return !told.equals(edition) && told.has(name.kind()) && edition.has(name.kind());
    }

    private void tell(String rule, CsvRow row, String... arguments) {
        CsvRow.Spot spot = row.spot(0);
        Place place = new Place(
                spot.line(), spot.column(), 1, "CSVバージョン", row.fields().get(0));
        findings.accept(Finding.of(rule, place, arguments));
    }
}
