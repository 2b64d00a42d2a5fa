package renkei.report;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import renkei.check.Checker;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.Place;

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
                .map(name -> CheckedFile.of(checker.examine(name, bytes)))
                .orElseGet(() -> isMeantAsTable(fileName) ? unreadable(fileName) : attachment(fileName, bytes)));
    }

    /** Reports a file that cannot be opened, or is none. */
    public void problem(String fileName, Finding finding) {
        files.add(CheckedFile.of(fileName, List.of(finding)));
    }

    public CheckReport report() {
        List<CheckedSending> sendings = CheckedSending.of(files, checker::together);
        Map<String, CheckedFile> together = new HashMap<>();
        sendings.forEach(sending -> sending.files().forEach(file -> together.put(file.fileName(), file)));
        return new CheckReport(
                files.stream()
                        .map(file -> together.getOrDefault(file.fileName(), file))
                        .toList(),
                sendings);
    }

    private CheckedFile attachment(String fileName, InputStream bytes) {
        return CheckedFile.of(fileName, checker.checkAttachment(fileName, bytes));
    }

    private static boolean isMeantAsTable(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".csv")
                || DocumentKind.ofFile(fileName).isPresent();
    }

    private static CheckedFile unreadable(String fileName) {
        Place place = new Place(0, 0, 0, "", fileName);
        return CheckedFile.of(fileName, List.of(Finding.of("name-unreadable", place)));
    }
}
