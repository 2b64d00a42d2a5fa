package renkei.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import renkei.standard.Finding;
import renkei.standard.FindingKind;
import renkei.standard.Severity;
import renkei.standard.Unlisted;

/**
 * Findings of one document that are told as one, since the same rule is broken in the same field.
 *
 * @param kept one or more, in the order of the document
 * @param count of all there are, kept or not
 */
record Fold(FindingKind kind, List<Finding> kept, int count) {
    /** So many places are shown, the rest is counted. */
    static final int SHOWN = 3;

    Fold {
        kept = List.copyOf(kept);
        if (kept.isEmpty() || count < kept.size()) {
            throw new IllegalArgumentException(count + " findings, of which " + kept.size() + " were kept");
        }
    }

    /** The findings of one document, folded; errors first, then in the order of the document. */
    static List<Fold> of(List<Finding> findings) {
        List<Group> groups = new ArrayList<>();
        Map<FindingKind, Group> byKind = new LinkedHashMap<>();
        for (Finding finding : findings) {
            FindingKind kind = FindingKind.of(finding);
            Optional<Unlisted> unlisted = Unlisted.in(finding);
            if (unlisted.isPresent()) {
                group(unlisted.get().kind(), groups)
                        .ifPresent(group -> group.more += unlisted.get().count());
            } else if (finding.place().line() > 0 && byKind.containsKey(kind)) {
                byKind.getOrDefault(kind, new Group(kind)).kept.add(finding);
            } else {
                // What is about the document as a whole says something else each time.
                Group group = new Group(kind);
                group.kept.add(finding);
                groups.add(group);
                byKind.put(kind, group);
            }
        }
        return groups.stream()
                .sorted(Comparator.comparing(group -> group.kind.severity()))
                .map(group -> new Fold(group.kind, group.kept, group.kept.size() + group.more))
                .toList();
    }

    /** Where so many are counted together that characters are not told apart, any of them will do. */
    private static Optional<Group> group(FindingKind kind, List<Group> groups) {
        return groups.stream()
                .filter(group -> group.kind.equals(kind))
                .findFirst()
                .or(() -> groups.stream()
                        .filter(group -> group.kind.ofAnySign().equals(kind.ofAnySign()))
                        .findFirst());
    }

    Finding first() {
        return kept.get(0);
    }

    Severity severity() {
        return kind.severity();
    }

    /** The places that are shown beside the first. */
    List<Finding> others() {
        return kept.subList(1, Math.min(SHOWN, kept.size()));
    }

    /** How many are counted only. */
    int folded() {
        return count - Math.min(SHOWN, kept.size());
    }

    /** On which lines those are, as far as they were kept, but for so many. */
    List<Integer> foldedLines(int most) {
        return kept.stream()
                .skip(SHOWN)
                .map(finding -> finding.place().line())
                .distinct()
                .limit(most)
                .toList();
    }

    /** Whether the kept ones beyond those lie on more lines, or not all were kept. */
    boolean hasMoreLines(int most) {
        return count > kept.size() || foldedLines(Integer.MAX_VALUE).size() > most;
    }

    private static final class Group {
        private final FindingKind kind;
        private final List<Finding> kept = new ArrayList<>();
        private int more;

        Group(FindingKind kind) {
            this.kind = kind;
        }
    }
}
