package renkei.standard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One of the patterns in which software is tested (計画, 予定, 実績, D1 to D7), as {@code config/standard/patterns.csv} tells.
 *
 * @param units what belongs to it: the sending units of any one of these sets
 * @param certainty how sure it is that the pattern is about these
 */
public record TestPattern(String id, String japanese, String english, List<Set<String>> units, Certainty certainty) {
    private static final class Known {
        private static final List<TestPattern> PATTERNS = DataTable.read("patterns.csv", TestPattern::read);
    }

    public TestPattern {
        units = List.copyOf(units);
    }

    private static TestPattern read(DataRow row) {
        return new TestPattern(
                row.get("pattern"),
                row.get("japanese"),
                row.get("english"),
                row.words("units").stream()
                        .map(words -> Set.of(words.split("\\+", -1)))
                        .toList(),
                row.certainty());
    }

    /** Every pattern, in the order of the table. */
    public static List<TestPattern> all() {
        return Known.PATTERNS;
    }

    /** The patterns that a sending of these units is a test of; one that takes several units goes before those of one. */
    public static List<TestPattern> of(Collection<String> sendingUnits) {
        Set<String> left = new HashSet<>(sendingUnits);
        List<TestPattern> patterns = new ArrayList<>();
        all().stream()
                .sorted(Comparator.comparingInt(TestPattern::size).reversed())
                .forEach(pattern -> pattern.units().stream()
                        .filter(left::containsAll)
                        .findFirst()
                        .ifPresent(taken -> {
                            left.removeAll(taken);
                            patterns.add(pattern);
                        }));
        return patterns;
    }

    private int size() {
        return units.stream().mapToInt(Set::size).max().orElse(0);
    }

    /** Whether it was confirmed what it is about. */
    public boolean isConfirmed() {
        return certainty == Certainty.SPEC;
    }
}
