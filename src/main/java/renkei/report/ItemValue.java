package renkei.report;

import java.util.Optional;
import renkei.standard.CodeList;
import renkei.standard.Field;

/** Writes what stands in a field, with what its code means. */
final class ItemValue {
    private static final int CHARACTERS = 200;

    private final Tags tags;
    private final ReportText text;
    private final Optional<Field> field;

    /** @param field empty for what the layout has no field for */
    ItemValue(Tags tags, ReportText text, Optional<Field> field) {
        this.tags = tags;
        this.text = text;
        this.field = field;
    }

    /** @param fault whether something is wrong with it */
    void write(String whole, boolean fault) {
        String value = whole.substring(0, Math.min(CHARACTERS, whole.length()));
        Visible visible = new Visible(tags, text);
        if (fault) {
            visible.marked(value, field.map(known -> !known.type().isProse()).orElse(true));
        } else {
            visible.plain(value);
        }
        if (whole.isEmpty() && fault) {
            note(text.say("row.empty"));
        }
        if (whole.length() > value.length()) {
            note(text.say("row.cut", whole.length()));
        }
        String meaning = meaning(whole);
        if (!meaning.isEmpty()) {
            tags.text(" ");
            note(meaning);
        }
    }

    private void note(String note) {
        tags.element("span", note, "class", "note");
    }

    private String meaning(String value) {
        Optional<CodeList> codes = field.flatMap(Field::codes);
        boolean types =
                codes.map(known -> known.id().equals(CodeList.SERVICE_TYPES)).orElse(false);
        String code = types && value.length() > 2 ? value.substring(0, 2) : value;
        return codes.map(known -> known.names().getOrDefault(code, "")).orElse("");
    }
}
