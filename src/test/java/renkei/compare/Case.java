package renkei.compare;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;
import renkei.standard.DocumentKind;
import renkei.standard.Edition;

/** One case of a spec file: rows before and after, each row what differs from {@code rows}, and what is expected. */
record Case(Map<String, Object> data) {

    static List<Case> all(String file) {
        try (InputStream in = Case.class.getResourceAsStream(file)) {
            Map<String, List<Map<String, Object>>> document = new Yaml().load(in);
            return Objects.requireNonNull(document.get("cases")).stream()
                    .map(Case::new)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    DocumentKind kind() {
        return DocumentKind.valueOf(text("kind", "UPPLAN"));
    }

    Edition edition(String side) {
        return Edition.parse(text("edition-" + side, "V4.1")).orElseThrow();
    }

    /** The rows of one side; each knows the line it stands on. */
    List<Map<String, String>> rows(String side) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, Object> row : list(side)) {
            Map<String, String> values = new HashMap<>();
            map("rows").forEach((field, value) -> values.put(field, value.toString()));
            row.forEach((field, value) -> values.put(field, value.toString()));
            values.putIfAbsent("line", Integer.toString(rows.size() + 1));
            rows.add(values);
        }
        return rows;
    }

    /** The lines under a key; none if there is no such key. */
    @SuppressWarnings("unchecked")
    List<String> lines(String key) {
        return (List<String>) data.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> list(String key) {
        return (List<Map<String, Object>>) data.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> map(String key) {
        return (Map<String, Object>) data.getOrDefault(key, Map.of());
    }

    private String text(String key, String otherwise) {
        return data.getOrDefault(key, otherwise).toString();
    }

    @Override
    public String toString() {
        return text("name", "");
    }
}
