package renkei.form;

import java.util.Optional;
import renkei.html.Html;
import renkei.standard.Field;
import renkei.standard.TableRow;

/** The fields of one row, shown by their English names; of no row, all are empty. */
final class Fields {
    private static final Fields NONE = new Fields(Optional.empty());

    private final Optional<TableRow> row;

    private Fields(Optional<TableRow> row) {
        this.row = row;
    }

    static Fields of(TableRow row) {
        return new Fields(Optional.of(row));
    }

    static Fields none() {
        return NONE;
    }

    /** What the field means; empty if there is no such field. */
    String value(String english) {
        return row.map(each -> each.value(english)).orElse("");
    }

    boolean has(String english) {
        return !value(english).isBlank();
    }

    /** What the field means, for people. */
    Html show(String english) {
        return field(english).map(field -> Shown.of(field, value(english))).orElse(Html.none());
    }

    /** From one day to another; nothing without both. */
    Html period(String from, String to) {
        return has(from) || has(to) ? Html.all(show(from), Html.text(" ～ "), show(to)) : Html.none();
    }

    /** Every name that the field's codes have, the chosen one circled. */
    Html choice(String english) {
        return choice(english, "");
    }

    /** Every name that the field's codes have and that begins so, and the chosen one, circled. */
    Html choice(String english, String beginning) {
        return field(english)
                .flatMap(Field::codes)
                .map(codes -> new Choice(codes, beginning).circling(value(english)))
                .orElse(Html.none());
    }

    private Optional<Field> field(String english) {
        return row.flatMap(each -> each.layout().named(english));
    }
}
