package renkei.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import renkei.check.Checked;
import renkei.check.SendingCheck;
import renkei.standard.DocumentName;
import renkei.standard.Finding;

/**
 * The checked files that share sender, receiver and sequence number.
 *
 * @param findings about the sending as a whole
 */
record CheckedSending(List<CheckedFile> files, List<Finding> findings) {
    CheckedSending {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /** The sendings that files make; files that are no documents belong to none. */
    static List<CheckedSending> of(List<CheckedFile> files, Function<List<Checked>, SendingCheck> together) {
        List<CheckedSending> sendings = new ArrayList<>();
        for (List<CheckedFile> alike : groups(files, CheckedSending::key)) {
            // The documents of one sending may lie apart, but two of one name are two sendings.
            boolean twice = alike.stream().map(CheckedFile::fileName).distinct().count() < alike.size();
            for (List<CheckedFile> group : twice ? groups(alike, CheckedFile::folder) : List.of(alike)) {
                sendings.add(judge(group, together));
            }
        }
        return sendings;
    }

    private static List<List<CheckedFile>> groups(List<CheckedFile> files, Function<CheckedFile, String> key) {
        Map<String, List<CheckedFile>> groups = files.stream()
                .filter(file -> file.document().isPresent())
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(groups.values());
    }

    private static CheckedSending judge(List<CheckedFile> files, Function<List<Checked>, SendingCheck> together) {
        SendingCheck check = together.apply(files.stream()
                .map(CheckedFile::document)
                .flatMap(Optional::stream)
                .toList());
        return new CheckedSending(files.stream().map(file -> file.beside(check)).toList(), check.whole());
    }

    private static String key(CheckedFile file) {
        DocumentName name = file.document().map(Checked::name).orElseThrow();
        return name.sender() + "_" + name.receiver() + "_" + name.sequence();
    }

    List<String> documents() {
        return files.stream().map(CheckedFile::fileName).toList();
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
