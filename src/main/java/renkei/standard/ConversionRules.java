package renkei.standard;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What must be known to turn documents into those of an edition and does not follow from the layouts, as
 * {@code config/standard/conversions.csv} tells.
 */
public final class ConversionRules {
    private record Row(
            String rule, String edition, List<DocumentKind> kinds, List<String> fields, String when, Pattern matches) {
        static Row read(DataRow row) {
            return new Row(
                    row.get("rule"),
                    row.get("edition"),
                    row.words("kinds").stream().map(DocumentKind::valueOf).toList(),
                    row.words("fields"),
                    row.get("when"),
                    Pattern.compile(row.get("matches")));
        }
    }

    private static final List<Row> ROWS = DataTable.read("conversions.csv", Row::read);

    private ConversionRules() {}

    /**
     * Some rows must have one of several fields filled.
     *
     * @param fields one of these must be filled
     * @param when the field that tells which rows
     */
    public record OneOf(List<Field> fields, Field when, Pattern matches) {

        /** Whether the row is one that must. */
        public boolean concerns(TableRow row) {
            return matches.matcher(row.value(when.english())).matches();
        }
    }

    /** Whether file names of that edition can be written: whether it is known what stands in them. */
    public static boolean canName(Edition edition) {
        return rows("no-names", edition).isEmpty();
    }

    /**
     * What documents of that layout must have in one of several fields.
     *
     * @throws IllegalStateException if the layout has no such field
     */
    public static List<OneOf> oneOf(Layout layout) {
        return rows("one-of", layout.edition()).stream()
                .filter(row -> row.kinds().contains(layout.kind()))
                .map(row -> new OneOf(
                        row.fields().stream().map(name -> field(layout, name)).toList(),
                        field(layout, row.when()),
                        row.matches()))
                .toList();
    }

    private static List<Row> rows(String rule, Edition edition) {
        return ROWS.stream()
                .filter(row -> row.rule().equals(rule) && row.edition().equals(edition.name()))
                .toList();
    }

    private static Field field(Layout layout, String name) {
        return layout.named(name)
                .orElseThrow(() -> new IllegalStateException("conversions.csv: " + layout + " has no " + name));
    }
}
