package renkei.standard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import renkei.standard.Finding.Topic;

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
        String value = Width.narrow(row.fields().get(0)).strip();
        if (!FieldType.VERSION.matches(value)) {
            tell("version-unreadable", Severity.ERROR, row);
        } else if (first.isEmpty()) {
            first = value;
            decide(value, row);
        } else if (!value.equals(first)) {
            tell("version-mixed", Severity.ERROR, row, first);
        }
    }

    private void decide(String value, CsvRow row) {
        Optional<Edition> told = Edition.ofVersion(value);
        if (told.isEmpty()) {
            tell("version-unknown", Severity.WARNING, row, edition.name(), edition.version());
        } else {
            if (told.get().supersedes(value)) {
                tell("version-superseded", Severity.INFO, row, Edition.newest().version());
            }
            if (!told.get().equals(edition)) {
                tell(
                        "version-differs-from-name",
                        Severity.WARNING,
                        row,
                        told.get().name(),
                        edition.name());
            }
            edition = told.get();
        }
        if (!edition.has(name.kind())) {
            tell(
                    "version-without-kind",
                    Severity.WARNING,
                    row,
                    edition.name(),
                    name.kind().name());
            edition = Edition.newest();
        }
    }

    private void tell(String code, Severity severity, CsvRow row, String... arguments) {
        CsvRow.Spot spot = row.spots().get(0);
        Place place = new Place(
                spot.line(), spot.column(), 1, "CSVバージョン", row.fields().get(0));
        findings.accept(new Finding(Topic.LAYOUT, code, severity, place, List.of(arguments)));
    }
}
