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
    /** The sendings that files make; files that are no documents belong to none. */
    static List<CheckedSending> of(List<CheckedFile> files, Function<List<Checked>, SendingCheck> together) {
        Map<String, List<CheckedFile>> groups = files.stream()
                .filter(file -> file.document().isPresent())
                .collect(Collectors.groupingBy(CheckedSending::key, LinkedHashMap::new, Collectors.toList()));
        List<CheckedSending> sendings = new ArrayList<>();
        for (List<CheckedFile> group : groups.values()) {
            SendingCheck check = together.apply(group.stream()
                    .map(CheckedFile::document)
                    .flatMap(Optional::stream)
                    .toList());
            sendings.add(new CheckedSending(
                    group.stream().map(file -> file.beside(check)).toList(), check.whole()));
        }
        return sendings;
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
