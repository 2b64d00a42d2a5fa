package renkei.sample.mistake;

import java.util.HashMap;
import java.util.Map;

/** A way to spoil a sample; {@code breaks.csv} names it. */
interface Operation {
    /** Every operation by its name. */
    Map<String, Operation> ALL = all();

    Done on(Target target);

    private static Map<String, Operation> all() {
        Map<String, Operation> all = new HashMap<>(CellOperations.ALL);
        all.putAll(RowOperations.ALL);
        all.putAll(PaperOperations.ALL);
        all.putAll(ContentOperations.ALL);
        return Map.copyOf(all);
    }

    /** The one of that name; there must be one. */
    static Operation named(String name) {
        Operation operation = ALL.get(name);
        if (operation == null) {
            throw new IllegalArgumentException("no operation " + name);
        }
        return operation;
    }
}
