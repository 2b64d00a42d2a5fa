package renkei.report;

import java.util.Optional;
import renkei.html.Element;
import renkei.html.Html;
import renkei.html.Tag;
import renkei.standard.CodeList;
import renkei.standard.Field;

/**
 * What stands in a field, with what its code means.
 *
 * @param field empty for what the layout has no field for
 */
record ItemValue(ReportText text, Optional<Field> field, String whole) {
    private static final int CHARACTERS = 200;

    /** @param fault whether something is wrong with it */
    Html shown(boolean fault) {
        String value = whole.substring(0, Math.min(CHARACTERS, whole.length()));
        Visible visible = new Visible(text);
        boolean code = field.map(known -> !known.type().isProse()).orElse(true);
        return Html.all(
                fault ? visible.marked(value, code) : visible.plain(value),
                note(whole.isEmpty() && fault ? text.say("row.empty") : ""),
                note(whole.length() > value.length() ? text.say("row.cut", whole.length()) : ""),
                note(meaning()));
    }

    private static Html note(String note) {
        return note.isEmpty()
                ? Html.none()
                : Html.all(Html.text(" "), Element.of(Tag.SPAN).styled("note").with(note));
    }

    private String meaning() {
        Optional<CodeList> codes = field.flatMap(Field::codes);
        boolean types =
                codes.map(known -> known.id().equals(CodeList.SERVICE_TYPES)).orElse(false);
        String value = types && whole.length() > 2 ? whole.substring(0, 2) : whole;
        return codes.map(known -> known.names().getOrDefault(value, "")).orElse("");
    }
}
