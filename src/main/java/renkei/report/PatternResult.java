package renkei.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import renkei.check.Checked;
import renkei.standard.Finding;
import renkei.standard.SendingUnit;
import renkei.standard.TestPattern;

/**
 * What came of one pattern of a test of software.
 *
 * @param sendings that are of this pattern; none if there were no such files
 */
record PatternResult(TestPattern pattern, List<CheckedSending> sendings) {
    PatternResult {
        sendings = List.copyOf(sendings);
    }

    /** The result of every pattern, in the order of the table. */
    static List<PatternResult> of(CheckReport report) {
        Map<TestPattern, List<CheckedSending>> all = new LinkedHashMap<>();
        TestPattern.all().forEach(pattern -> all.put(pattern, new ArrayList<>()));
        for (CheckedSending sending : report.sendings()) {
            patterns(sending).forEach(pattern -> all.getOrDefault(pattern, new ArrayList<>())
                    .add(sending));
        }
        return all.entrySet().stream()
                .map(entry -> new PatternResult(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<TestPattern> patterns(CheckedSending sending) {
        return TestPattern.of(SendingUnit.of(sending.files().stream()
                        .flatMap(file -> file.document().stream())
                        .map(Checked::name)
                        .toList())
                .units());
    }

    List<CheckedFile> files() {
        return sendings.stream()
                .map(CheckedSending::files)
                .flatMap(List::stream)
                .toList();
    }

    Sum sum() {
        return Sum.of(findings());
    }

    Stream<Finding> findings() {
        return Stream.concat(
                files().stream().map(CheckedFile::findings).flatMap(List::stream),
                sendings.stream().map(CheckedSending::findings).flatMap(List::stream));
    }

    /** {@code conforms}, {@code violates} or {@code no-files}. */
    String result() {
        if (sendings.isEmpty()) {
            return "no-files";
        }
        return sum().errors() > 0 ? "violates" : "conforms";
    }
}
