package renkei.standard;

import java.util.List;

/**
 * A field that must be filled when another holds one of certain values, as {@code config/standard/conditions.csv} tells.
 *
 * @param kind the documents it is about, in every edition that has both fields
 * @param when English name of the field that decides
 * @param values which of its values ask for the other
 * @param then English names of fields of which one must be filled
 * @param certainty how sure it is that the standard means it
 */
public record Condition(DocumentKind kind, String when, List<String> values, List<String> then, Certainty certainty) {
    private static final class Known {
        private static final List<Condition> CONDITIONS = DataTable.read("conditions.csv", Condition::read);
    }

    public Condition {
        values = List.copyOf(values);
        then = List.copyOf(then);
    }

    private static Condition read(DataRow row) {
        return new Condition(
                DocumentKind.valueOf(row.get("kind")),
                row.get("when"),
                row.words("values"),
                row.words("then"),
                row.certainty());
    }

    /** Those for documents of a kind. */
    public static List<Condition> of(DocumentKind kind) {
        return Known.CONDITIONS.stream()
                .filter(condition -> condition.kind == kind)
                .toList();
    }
}
