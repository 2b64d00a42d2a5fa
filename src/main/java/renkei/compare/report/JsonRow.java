package renkei.compare.report;

import java.util.LinkedHashMap;
import java.util.Map;
import renkei.compare.FieldChange;
import renkei.compare.PlanRow;
import renkei.compare.RowChange;
import renkei.compare.SharedChange;

/** Lines and their fields for programs. */
final class JsonRow {
    private JsonRow() {}

    static Map<String, Object> of(SharedChange shared) {
        Map<String, Object> json = field(shared.change());
        JsonReport.put(json, "group", shared.group());
        return json;
    }

    static Map<String, Object> of(RowChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("what", JsonReport.word(change.what()));
        if (!change.likeness().isEmpty()) {
            json.put("match", change.likeness());
        }
        change.before().ifPresent(row -> json.put("before", row(row)));
        change.after().ifPresent(row -> json.put("after", row(row)));
        JsonReport.put(
                json, "fields", change.fields().stream().map(JsonRow::field).toList());
        return json;
    }

    private static Map<String, Object> row(PlanRow row) {
        Map<String, Object> values = new LinkedHashMap<>();
        row.layout().fields().stream()
                .filter(field -> !row.value(field).isEmpty())
                .forEach(field -> values.put(field.english(), row.value(field)));
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", row.file());
        json.put("line", row.line());
        json.put("values", values);
        return json;
    }

    private static Map<String, Object> field(FieldChange change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("field", change.field().english());
        json.put("name", change.field().name());
        json.put("numberBefore", change.numberBefore());
        json.put("numberAfter", change.field().number());
        json.put("before", change.before());
        json.put("after", change.after());
        return json;
    }
}
