package renkei.sample.mistake;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import renkei.standard.FieldType;

/** What can be done to rows. */
final class RowOperations {
    static final Map<String, Operation> ALL = Map.of(
            "delete-row", RowOperations::delete,
            // A copy right behind the row, where the mistake is.
            "repeat-row", RowOperations::repeat,
            // The row and the one behind it change places; the mistake is where the row now stands.
            "swap-rows", RowOperations::swap,
            "line-before", RowOperations::lineBefore,
            "line-end", RowOperations::lineEnd,
            "drop-field", RowOperations::dropField,
            // The texts of the row get so long that it has about so many characters.
            "lengthen", RowOperations::lengthen);

    private RowOperations() {}

    private static Done delete(Target target) {
        List<SheetRow> gone = target.rows();
        target.paper().sheet().rows().removeAll(gone);
        return target.done(gone.get(0).text(), "");
    }

    private static Done repeat(Target target) {
        SheetRow row = target.row();
        SheetRow copy = row.copy();
        List<SheetRow> rows = target.paper().sheet().rows();
        rows.add(rows.indexOf(row) + 1, copy);
        return target.done(Mark.of(target.paper(), copy), "", copy.text());
    }

    private static Done swap(Target target) {
        SheetRow row = target.row();
        List<SheetRow> rows = target.paper().sheet().rows();
        int at = rows.indexOf(row);
        Collections.swap(rows, at, at + 1);
        return target.done(
                Mark.of(target.paper(), row),
                row.text() + rows.get(at).text(),
                rows.get(at).text() + row.text());
    }

    private static Done lineBefore(Target target) {
        SheetRow line = new SheetRow(List.of(target.argument()), "\r\n");
        List<SheetRow> rows = target.paper().sheet().rows();
        rows.add(rows.indexOf(target.row()), line);
        return target.done(Mark.of(target.paper(), line), "", line.text());
    }

    private static Done lineEnd(Target target) {
        SheetRow row = target.row();
        String before = row.text();
        row.end(target.argument());
        int last = row.cells().size() - 1;
        Mark end = new Mark(target.paper(), row, last, row.cells().get(last).length(), Mark.Shape.CHARACTER);
        return target.done(end, before, row.text());
    }

    private static Done dropField(Target target) {
        SheetRow row = target.row();
        String before = row.text();
        row.cells().remove(target.cell());
        return target.done(Mark.of(target.paper(), row), before, row.text());
    }

    private static Done lengthen(Target target) {
        SheetRow row = target.row();
        Sheet sheet = target.paper().sheet();
        String before = row.text();
        List<Integer> texts = IntStream.range(0, row.cells().size())
                .filter(cell -> sheet.field(cell).type() == FieldType.FREETEXT)
                .boxed()
                .toList();
        int each = (Integer.parseInt(target.argument()) - before.length()) / texts.size();
        texts.forEach(cell -> row.cells().set(cell, sheet.raw(cell, row.value(cell) + "長".repeat(each))));
        return target.done(Mark.of(target.paper(), row), before, row.text());
    }
}
