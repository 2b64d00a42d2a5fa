package renkei.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;
import renkei.standard.DocumentKind;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Field;
import renkei.standard.FieldType;
import renkei.standard.Layout;

/** A conforming document of one kind and edition out of {@code base.yaml}, to be changed field by field for a case. */
final class BaseDocument {
    private static final Map<String, Map<String, Object>> BASE = read();

    private final Layout layout;
    private String name;
    private final List<Map<String, String>> rows = new ArrayList<>();

    @SuppressWarnings("unchecked")
    BaseDocument(Layout layout) {
        this.layout = layout;
        Edition edition = layout.edition();
        DocumentKind kind = layout.kind();
        Map<String, Object> base = Objects.requireNonNull(BASE.get(kind.name()), kind.name());
        for (Map<String, String> row : (List<Map<String, String>>) base.get("rows")) {
            rows.add(new HashMap<>(row));
            rows.get(rows.size() - 1).put("csv_version", edition.version());
        }
        String month = kind.hasMonth() ? "_" + base.get("month") : "";
        String planner = type(edition, "43");
        String server = type(edition, "11");
        name = kind + month + "_0899900001" + planner + "_0899900002" + server + "_20250401090000.CSV";
    }

    private static String type(Edition edition, String type) {
        return switch (edition.serviceTypeLength()) {
            case 0 -> "";
            case 2 -> "_" + type;
            default -> "_0" + type;
        };
    }

    private static Map<String, Map<String, Object>> read() {
        try (InputStream in = BaseDocument.class.getResourceAsStream("base.yaml")) {
            return new Yaml().load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes fields of the first row; a field the layout lacks is a mistake in the case. */
    void change(Map<String, Object> changes) {
        changes.forEach((field, value) -> rows.get(0).put(field(field).english(), value.toString()));
    }

    void rename(String part, String other) {
        name = name.replace(part, other);
    }

    DocumentName name() {
        return DocumentName.parse(name).orElseThrow(() -> new IllegalArgumentException(name));
    }

    InputStream bytes() {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(String.join(",", cells(row))).append("\r\n"));
        return new ByteArrayInputStream(text.toString().getBytes(Charset.forName("windows-31j")));
    }

    Field field(String english) {
        return layout.named(english).orElseThrow(() -> new IllegalArgumentException(layout + " has no " + english));
    }

    /** The column at which a field of the first row starts, from 1. */
    int column(String english) {
        List<String> before = cells(rows.get(0)).subList(0, field(english).number() - 1);
        return before.stream().mapToInt(cell -> cell.length() + 1).sum() + 1;
    }

    private List<String> cells(Map<String, String> row) {
        return layout.fields().stream().map(field -> cell(field, row)).toList();
    }

    private static String cell(Field field, Map<String, String> row) {
        String value = row.getOrDefault(field.english(), "");
        boolean quoted = field.type() == FieldType.FREETEXT && !value.isEmpty();
        return quoted ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
