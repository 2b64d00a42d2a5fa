package renkei.trust.path;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One thing of a spec file: what is not written has the usual value. */
record Described(Map<String, Object> fields) {

    static Described usual() {
        return new Described(Map.of());
    }

    @SuppressWarnings("unchecked")
    static Described of(Object value) {
        return new Described(value == null ? Map.of() : (Map<String, Object>) value);
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(fields.get(key));
    }

    String text(String key) {
        return fields.get(key).toString();
    }

    String text(String key, String usual) {
        return has(key) ? text(key) : usual;
    }

    Optional<Integer> number(String key) {
        return Optional.ofNullable((Integer) fields.get(key));
    }

    Instant time(String key, Instant usual) {
        return has(key) ? Instant.parse(text(key) + "T00:00:00Z") : usual;
    }

    List<String> list(String key) {
        return has(key)
                ? ((List<?>) fields.get(key)).stream().map(Object::toString).toList()
                : List.of();
    }

    List<Described> children(String key) {
        return has(key)
                ? ((List<?>) fields.get(key)).stream().map(Described::of).toList()
                : List.of();
    }
}
