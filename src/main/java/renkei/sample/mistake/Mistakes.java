package renkei.sample.mistake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import renkei.standard.DataRow;
import renkei.standard.DataTable;

/** Every {@link Mistake} that {@code breaks.csv} describes, by the rule it breaks. */
public final class Mistakes {
    private static final Map<String, Mistake> ALL = read();

    private Mistakes() {}

    /** The rules for which there is a mistake, in the order of the table. */
    public static List<String> rules() {
        return List.copyOf(ALL.keySet());
    }

    /** The mistake that breaks a rule, if there is one. */
    public static Optional<Mistake> breaking(String rule) {
        return Optional.ofNullable(ALL.get(rule));
    }

    private static Map<String, Mistake> read() {
        Map<String, Mistake> all = new LinkedHashMap<>();
        List<DataRow> group = new ArrayList<>();
        for (DataRow row : DataTable.resource("/renkei/sample/breaks.csv", row -> row)) {
            if (!row.get("rule").isEmpty()) {
                put(group, all);
                group.clear();
            }
            group.add(row);
        }
        put(group, all);
        return all;
    }

    private static void put(List<DataRow> rows, Map<String, Mistake> all) {
        if (rows.isEmpty()) {
            return;
        }
        DataRow first = rows.get(0);
        OrderChange order = new OrderChange(first.get("order"));
        String kind = order.kind().name();
        List<Step> steps = rows.stream().map(row -> Step.read(row, kind)).toList();
        List<String> also =
                rows.stream().flatMap(row -> row.words("also").stream()).toList();
        Mistake mistake = new Mistake(first.get("rule"), order, steps, also);
        if (all.put(mistake.rule(), mistake) != null) {
            throw new IllegalStateException("two mistakes break " + mistake.rule());
        }
    }
}
