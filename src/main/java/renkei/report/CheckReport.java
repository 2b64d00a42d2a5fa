package renkei.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import renkei.standard.CsvParser;

/** What {@code check} found out about files and the sendings they make. */
public final class CheckReport {
    private final List<CheckedFile> files;
    private final List<CheckedSending> sendings;
    private final CsvParser parser;
    private final Set<String> namesTwice = new TreeSet<>();

    CheckReport(List<CheckedFile> files, List<CheckedSending> sendings, CsvParser parser) {
        this.files = List.copyOf(files);
        this.sendings = List.copyOf(sendings);
        this.parser = parser;
        Set<String> names = new TreeSet<>();
        files.stream()
                .map(CheckedFile::fileName)
                .filter(name -> !names.add(name))
                .forEach(namesTwice::add);
    }

    /** Whether any finding is an error. */
    public boolean hasErrors() {
        return wrongFiles() > 0 || sendings.stream().anyMatch(CheckedSending::hasErrors);
    }

    public int size() {
        return files.size();
    }

    /** How many files have an error of their own. */
    public long wrongFiles() {
        return files.stream().filter(CheckedFile::hasErrors).count();
    }

    List<CheckedFile> files() {
        return files;
    }

    List<CheckedSending> sendings() {
        return sendings;
    }

    /** What reads the files again, for those who want to see what was found in them. */
    CsvParser parser() {
        return parser;
    }

    Sum sum() {
        return Sum.of(Stream.concat(
                files.stream().map(CheckedFile::findings).flatMap(List::stream),
                sendings.stream().map(CheckedSending::findings).flatMap(List::stream)));
    }

    /** Every file with what was found in it. */
    public Presentation presented(Occasion occasion) {
        return new CheckPresentation(this, occasion);
    }

    /** The same by the patterns in which software is tested, for who makes it. */
    public Presentation forVendor(Occasion occasion) {
        return new VendorReport(this, occasion);
    }

    /** Whether there is another file of that name, in another folder. */
    boolean isTwice(CheckedFile file) {
        return namesTwice.contains(file.fileName());
    }

    /** The name of a file; with its folder if there is another of that name. */
    String title(CheckedFile file) {
        return isTwice(file) ? file.path().toString() : file.fileName();
    }

    List<String> titles(CheckedSending sending) {
        return sending.files().stream().map(this::title).toList();
    }
}
