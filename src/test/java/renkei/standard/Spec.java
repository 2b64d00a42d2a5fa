package renkei.standard;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.Yaml;

/** Cases that are data: a YAML file beside this class, whose {@code cases} run without new Java. */
public final class Spec {
    private Spec() {}

    public static List<Map<String, Object>> cases(String file) {
        try (InputStream in = Spec.class.getResourceAsStream(file)) {
            Map<String, List<Map<String, Object>>> document = new Yaml().load(in);
            return Objects.requireNonNull(document.get("cases"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String text(Map<String, Object> map, String key) {
        Object value = map.get(key);
        return value == null ? "" : value.toString();
    }

    public static int number(Map<String, Object> map, String key) {
        String text = text(map, key);
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> list(Map<String, Object> map, String key) {
        return (List<Map<String, Object>>) map.getOrDefault(key, List.of());
    }
}
