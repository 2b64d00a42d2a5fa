package renkei.sample.mistake;

import java.util.List;
import java.util.Map;

/** What can be done to fields. */
final class CellOperations {
    static final Map<String, Operation> ALL = Map.of(
            // A value; it gets quotes where the standard wants them.
            "set", CellOperations::set,
            // Whatever shall stand between two commas; a ^ in it, which does not stay, is where the mistake is.
            "raw", CellOperations::raw,
            "clear", CellOperations::set,
            // Nothing, but the mistake made before will be found there.
            "point", CellOperations::point);

    private static final String HERE = "^";

    private CellOperations() {}

    private static Done set(Target target) {
        List<SheetRow> rows = target.rows();
        int cell = target.cell();
        String before = rows.get(0).cells().get(cell);
        for (SheetRow row : rows) {
            row.cells().set(cell, target.paper().sheet().raw(cell, target.argument(row, cell)));
        }
        return done(target, rows.get(0), cell, 0, before);
    }

    private static Done raw(Target target) {
        SheetRow row = target.row();
        int cell = target.cell();
        String before = row.cells().get(cell);
        String text = target.argument(row, cell);
        row.cells().set(cell, text.replace(HERE, ""));
        return done(target, row, cell, Math.max(0, text.indexOf(HERE)), before);
    }

    private static Done point(Target target) {
        SheetRow row = target.row();
        return done(target, row, target.cell(), 0, row.cells().get(target.cell()));
    }

    private static Done done(Target target, SheetRow row, int cell, int offset, String before) {
        Mark mark = new Mark(target.paper(), row, cell, offset, Mark.Shape.FIELD);
        String field = target.paper().sheet().field(cell).name();
        return target.done(mark, field, before, row.cells().get(cell));
    }
}
