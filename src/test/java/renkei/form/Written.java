package renkei.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.Yaml;
import renkei.flow.CamelCsvParser;
import renkei.standard.DocumentName;
import renkei.standard.Edition;
import renkei.standard.Field;
import renkei.standard.FieldType;
import renkei.standard.Layout;
import renkei.standard.Layouts;
import renkei.standard.Table;
import renkei.standard.TableReader;

/**
 * A document written as care software writes it, from fields by their English names.
 *
 * @param edition whose layout it has, such as V4.1
 */
record Written(String name, String edition, List<Map<String, String>> rows) {
    private static final Charset MS932 = Charset.forName("windows-31j");
    private static final TableReader READER = new TableReader(CamelCsvParser.standalone());

    static Written of(String name, List<Map<String, String>> rows) {
        return new Written(name, "V4.1", rows);
    }

    /** The documents of a YAML file beside this class: {@code each} holds for every row. */
    @SuppressWarnings("unchecked")
    static List<Written> file(String file) {
        try (InputStream in = Written.class.getResourceAsStream(file)) {
            Map<String, Object> yaml = new Yaml().load(in);
            List<Written> documents = new ArrayList<>();
            for (Map<String, Object> document : (List<Map<String, Object>>) yaml.get("documents")) {
                Map<String, String> each = (Map<String, String>) document.getOrDefault("each", Map.of());
                List<Map<String, String>> rows = new ArrayList<>();
                for (Map<String, String> row : (List<Map<String, String>>) document.get("rows")) {
                    Map<String, String> all = new HashMap<>(each);
                    all.putAll(row);
                    rows.add(all);
                }
                String edition = document.getOrDefault("edition", "V4.1").toString();
                documents.add(new Written(document.get("name").toString(), edition, rows));
            }
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with another name. */
    Written named(String other) {
        return new Written(other, edition, rows);
    }

    /** The same with other values in the row of that index. */
    Written with(int row, Map<String, String> values) {
        List<Map<String, String>> changed = new ArrayList<>(rows);
        Map<String, String> all = new HashMap<>(rows.get(row));
        all.putAll(values);
        changed.set(row, all);
        return new Written(name, edition, changed);
    }

    DocumentName documentName() {
        return DocumentName.parse(name).orElseThrow();
    }

    byte[] bytes() {
        Layout layout =
                Layouts.of(Edition.parse(edition).orElseThrow(), documentName().kind());
        return rows.stream()
                .map(row -> line(layout, row))
                .collect(Collectors.joining())
                .getBytes(MS932);
    }

    Table table() {
        return READER.read(documentName(), new ByteArrayInputStream(bytes()));
    }

    private static String line(Layout layout, Map<String, String> row) {
        for (String name : row.keySet()) {
            if (layout.named(name).isEmpty()) {
                throw new IllegalArgumentException(layout + " has no " + name);
            }
        }
        return layout.fields().stream()
                .map(field -> cell(layout, field, row))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Layout layout, Field field, Map<String, String> row) {
        if (field.type() == FieldType.VERSION) {
            return layout.edition().version();
        }
        String value = Objects.requireNonNull(row.getOrDefault(field.english(), ""));
        return field.type() == FieldType.FREETEXT && !value.isEmpty() ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }
}
