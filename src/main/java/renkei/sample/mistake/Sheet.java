package renkei.sample.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import renkei.standard.Field;
import renkei.standard.FieldType;
import renkei.standard.Layout;

/** A sample table taken apart into rows and cells, to be altered and put together again. */
final class Sheet {
    private final Layout layout;
    private final List<SheetRow> rows = new ArrayList<>();

    /** @param text as this program writes samples: every quote in its place, every line ended by CRLF */
    Sheet(Layout layout, String text) {
        this.layout = layout;
        int start = 0;
        List<String> cells = new ArrayList<>();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            quoted ^= character == '"';
            if (!quoted && (character == ',' || character == '\r')) {
                cells.add(text.substring(start, at));
                start = at + 1;
            }
            if (!quoted && character == '\r') {
                rows.add(new SheetRow(cells, "\r\n"));
                cells.clear();
                start = ++at + 1;
            }
        }
    }

    List<SheetRow> rows() {
        return rows;
    }

    /** Which cell of a row holds the field of that English name, if the layout has it. */
    Optional<Integer> cell(String english) {
        return layout.named(english).map(field -> field.number() - 1);
    }

    Field field(int cell) {
        return layout.fields().get(cell);
    }

    /** How a value stands in the text: filled free text in quotes, all else without. */
    String raw(int cell, String value) {
        boolean quoted = field(cell).type() == FieldType.FREETEXT && !value.isEmpty();
        return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row.text()));
        return text.toString();
    }

    /** The text in front of a row. */
    String before(SheetRow row) {
        StringBuilder text = new StringBuilder();
        for (SheetRow each : rows) {
            if (each == row) {
                return text.toString();
            }
            text.append(each.text());
        }
        throw new IllegalArgumentException("the row is no longer there");
    }
}
