package renkei.standard;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The pages of {@code docs/} that are made of {@code config/standard/}. */
final class StandardPages {
    private static final String HOW =
            "<!-- Generated from config/standard/. Make anew: mvn -Dtest=StandardPagesTest -Dpages.write=true test -->\n\n";

    private StandardPages() {}

    /** Each page by its place. */
    static Map<Path, String> all() {
        return new TreeMap<>(Map.of(
                Path.of("docs/standard-layouts.md"), layouts(),
                Path.of("docs/standard-rules.md"), rules()));
    }

    private static String rules() {
        StringBuilder page = new StringBuilder(HOW)
                .append(
                        "# The rules\n\nWhat breaking each weighs under the profiles `lenient`, `standard` and `strict`. Only")
                .append(" what was read in the standard (`spec`, under `strict` also `realigned`) can be an error, and")
                .append(" nothing about fields of V3 and V4.0 can: [standard.md](standard.md) says why.\n\n")
                .append("| Rule | What it says | lenient | standard | strict | Certainty | Basis |\n")
                .append("|---|---|---|---|---|---|---|\n");
        for (Rule rule : Rule.all()) {
            String certainty = word(rule.certainty());
            page.append(row(List.of(
                    "`" + rule.id() + "`",
                    said(rule),
                    weight(rule, Profile.LENIENT),
                    weight(rule, Profile.STANDARD),
                    weight(rule, Profile.STRICT),
                    certainty,
                    rule.basis())));
        }
        return page.toString();
    }

    private static String weight(Rule rule, Profile profile) {
        return word(rule.severity(profile, Certainty.SPEC));
    }

    /** The text for people, with an ellipsis where the finding tells what it found. */
    private static String said(Rule rule) {
        return FindingText.of(Locale.JAPAN)
                .text(rule.id() + ".message")
                .replace("{field}", "項目名")
                .replaceAll("\\{[a-z0-9]+}", "…");
    }

    private static String layouts() {
        StringBuilder page = new StringBuilder(HOW)
                .append(
                        "# The layouts\n\n[config/standard/](../config/standard/README.md) explains the words. A length of 0")
                .append(" is no limit.\n");
        for (int at = Edition.all().size() - 1; at >= 0; at--) {
            Edition edition = Edition.all().get(at);
            page.append("\n## ").append(edition).append("\n");
            for (DocumentKind kind : DocumentKind.values()) {
                Layouts.find(edition, kind).ifPresent(layout -> page.append(table(layout)));
            }
        }
        return page.toString();
    }

    private static String table(Layout layout) {
        String heading = "\n### " + layout.edition() + " " + layout.kind() + " "
                + layout.kind().japanese() + "\n\n";
        if (isAsInNewest(layout)) {
            return heading + layout.fields().size() + " fields as in " + Edition.newest() + ", certainty "
                    + word(layout.edition().certainty()) + ".\n";
        }
        StringBuilder table = new StringBuilder(heading)
                .append("| No. | Field | Name | Type | Length | Required | Codes | Also | Certainty | Note |\n")
                .append("|---|---|---|---|---|---|---|---|---|---|\n");
        DataTable.read(layout.edition() + "/" + layout.kind() + ".csv", row -> row(cells(row)))
                .forEach(table::append);
        return table.toString();
    }

    private static List<String> cells(DataRow row) {
        return List.of(
                row.get("number"),
                row.get("name"),
                "`" + row.get("english") + "`",
                row.get("type"),
                row.get("length").isEmpty() ? "0" : row.get("length"),
                row.get("required"),
                row.get("codes"),
                row.get("special"),
                row.get("certainty"),
                row.get("note"));
    }

    /** Whether nothing but the certainty sets it apart from the layout of the newest edition. */
    private static boolean isAsInNewest(Layout layout) {
        return !layout.edition().equals(Edition.newest())
                && Layouts.find(Edition.newest(), layout.kind())
                        .filter(newest -> forms(newest).equals(forms(layout)))
                        .isPresent();
    }

    private static List<Field> forms(Layout layout) {
        return layout.fields().stream()
                .map(field -> new Field(
                        field.number(),
                        field.name(),
                        field.english(),
                        field.type(),
                        field.length(),
                        field.need(),
                        field.codes(),
                        field.special(),
                        Certainty.SPEC))
                .toList();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String row(List<String> cells) {
        return "| "
                + String.join(
                        " | ",
                        cells.stream().map(cell -> cell.replace("|", "\\|")).toList()) + " |\n";
    }
}
