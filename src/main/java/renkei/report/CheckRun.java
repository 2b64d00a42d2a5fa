package renkei.report;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import renkei.standard.Checker;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.Finding.Topic;
import renkei.standard.Place;
import renkei.standard.Severity;

/** Checks files one after the other and reports on all of them. Not for use by several threads. */
public final class CheckRun {
    private final Checker checker;
    private final List<CheckedFile> files = new ArrayList<>();

    public CheckRun(Checker checker) {
        this.checker = checker;
    }

    /**
     * Checks one file.
     *
     * @param fileName without folders
     * @param bytes is not closed
     * @throws java.io.UncheckedIOException if the bytes cannot be read
     */
    public void file(String fileName, InputStream bytes) {
        files.add(DocumentName.parse(fileName)
                .map(name -> document(name, bytes))
                .orElseGet(() -> isMeantAsTable(fileName) ? unreadable(fileName) : attachment(fileName, bytes)));
    }

    /** Reports a file that cannot be opened, or is none. */
    public void problem(String fileName, Finding finding) {
        files.add(new CheckedFile(fileName, Optional.empty(), Optional.empty(), List.of(finding)));
    }

    public CheckReport report() {
        return new CheckReport(files);
    }

    private CheckedFile document(DocumentName name, InputStream bytes) {
        Checker.Checked checked = checker.examine(name, bytes);
        return new CheckedFile(name.fileName(), Optional.of(name), Optional.of(checked.edition()), checked.findings());
    }

    private CheckedFile attachment(String fileName, InputStream bytes) {
        List<Finding> findings = checker.checkAttachment(fileName, bytes);
        return new CheckedFile(fileName, Optional.empty(), Optional.empty(), findings);
    }

    private static boolean isMeantAsTable(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".csv")
                || DocumentKind.ofFile(fileName).isPresent();
    }

    private static CheckedFile unreadable(String fileName) {
        Place place = new Place(0, 0, 0, "", fileName);
        Finding finding = new Finding(Topic.NAME, "name-unreadable", Severity.ERROR, place, List.of());
        return new CheckedFile(fileName, Optional.empty(), Optional.empty(), List.of(finding));
    }
}
