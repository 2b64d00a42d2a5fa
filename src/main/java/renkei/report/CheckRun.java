package renkei.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import renkei.check.Checked;
import renkei.check.Checker;
import renkei.standard.DocumentName;
import renkei.standard.Finding;
import renkei.standard.Place;
import renkei.standard.Severity;

/** Checks files one after the other and reports on all of them. Not for use by several threads. */
public final class CheckRun {
    private final Checker checker;
    private final Map<Path, CheckedFile> files = new LinkedHashMap<>();

    public CheckRun(Checker checker) {
        this.checker = checker;
    }

    /** Checks one file, if it was not yet; what cannot be read, or is a link, is an error of that file. */
    public void file(Path path) {
        files.computeIfAbsent(key(path), key -> check(path.normalize()));
    }

    /** What was found out about all of them. */
    public CheckReport report() {
        List<CheckedSending> sendings = CheckedSending.of(List.copyOf(files.values()), checker::together);
        Map<Path, CheckedFile> all = new LinkedHashMap<>(files);
        sendings.forEach(sending -> sending.files().forEach(file -> all.put(key(file.path()), file)));
        return new CheckReport(new ArrayList<>(all.values()), sendings, checker.parser());
    }

    private static Path key(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private CheckedFile check(Path path) {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return problem(path, Finding.Topic.NAME, "not-a-document");
        }
        String fileName = String.valueOf(path.getFileName());
        Optional<DocumentName> name = DocumentName.parse(fileName);
        try (Measure.Reading bytes = new Measure.Reading(Files.newInputStream(path))) {
            return name.isPresent()
                    ? document(path, name.get(), bytes)
                    : CheckedFile.of(path, checker.checkOther(fileName, bytes));
        } catch (IOException | UncheckedIOException e) {
            return problem(path, Finding.Topic.TEXT, "unreadable-file");
        }
    }

    private CheckedFile document(Path path, DocumentName name, Measure.Reading bytes) throws IOException {
        Checked checked = checker.examine(name, bytes);
        return CheckedFile.of(path, checked, bytes.end());
    }

    private static CheckedFile problem(Path path, Finding.Topic topic, String code) {
        return CheckedFile.of(path, List.of(new Finding(topic, code, Severity.ERROR, Place.DOCUMENT, List.of())));
    }
}
