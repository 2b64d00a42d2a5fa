package renkei.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import renkei.standard.CsvRow;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Field;
import renkei.standard.Layout;
import renkei.standard.Layouts;
import renkei.standard.TableRow;

/** Makes sides from rows that are told by field names. */
final class Rows {
    private Rows() {}

    /** One side with one document; the first row stands on line 1. */
    static Side side(DocumentKind kind, Edition edition, List<Map<String, String>> rows) {
        Gathering gathering = new Gathering(1_000_000);
        add(gathering, kind, edition, rows);
        return gathering.side(List.of());
    }

    static void add(Gathering gathering, DocumentKind kind, Edition edition, List<Map<String, String>> rows) {
        Layout layout = Layouts.of(edition, kind);
        DocumentName name = name(kind);
        Gathering.OfFile file = gathering.file(name, name.fileName());
        for (Map<String, String> row : rows) {
            int line = Integer.parseInt(row.getOrDefault("line", "1"));
            file.row(row(layout, row, line));
        }
        file.end();
    }

    private static DocumentName name(DocumentKind kind) {
        String month = kind.hasMonth() ? "_202504" : "";
        return DocumentName.parse(kind + month + "_0899900001_43_0899900002_11_20250401090000.CSV")
                .orElseThrow();
    }

    private static TableRow row(Layout layout, Map<String, String> values, int line) {
        List<String> fields = new ArrayList<>();
        for (Field field : layout.fields()) {
            fields.add(values.getOrDefault(field.english(), usual(layout, field)));
        }
        return new TableRow(layout, new CsvRow(fields, line));
    }

    private static String usual(Layout layout, Field field) {
        return switch (field.english()) {
            case "csv_version" -> layout.edition().version();
            case "insurer_no" -> "139990";
            case "insured_no" -> "9000000001";
            case "target_month" -> "202504";
            case "plan_created_or_changed_date", "consultation_date", "created_date" -> "20250320";
            default -> "";
        };
    }
}
