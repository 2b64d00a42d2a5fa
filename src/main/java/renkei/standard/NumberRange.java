package renkei.standard;

import java.util.List;

/**
 * What a whole number can be, as {@code config/standard/ranges.csv} tells.
 *
 * @param kind the documents it is about, in every edition that has the field
 * @param field English name
 * @param rule id of the {@link Rule} that a number outside breaks
 * @param least the smallest number that can be
 * @param most the greatest number that can be
 * @param certainty how sure it is that the standard means it
 */
public record NumberRange(DocumentKind kind, String field, String rule, int least, int most, Certainty certainty) {
    private static final class Known {
        private static final List<NumberRange> RANGES = DataTable.read("ranges.csv", NumberRange::read);
    }

    /** @throws IllegalArgumentException if there is no such rule, or nothing lies between the bounds */
    public NumberRange {
        if (least > most || Rule.find(rule).isEmpty()) {
            throw new IllegalArgumentException(rule + " " + least + " to " + most);
        }
    }

    private static NumberRange read(DataRow row) {
        return new NumberRange(
                DocumentKind.valueOf(row.get("kind")),
                row.get("field"),
                row.get("rule"),
                row.number("least"),
                row.number("most"),
                row.certainty());
    }

    /** Those for documents of a kind. */
    public static List<NumberRange> of(DocumentKind kind) {
        return Known.RANGES.stream().filter(range -> range.kind == kind).toList();
    }
}
