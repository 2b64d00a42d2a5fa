package renkei.standard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The codes that a field may hold.
 *
 * @param id name of the list in {@code config/standard/codes/lists.csv}, or {@link #SERVICE_TYPES}
 * @param names Japanese name by code
 * @param certainty how sure it is that there are no others
 */
public record CodeList(String id, Map<String, String> names, Certainty certainty) {
    /** The list that {@code codes/service-types.csv} holds. */
    public static final String SERVICE_TYPES = "service-types";

    private record Entry(String list, String code, String name, Certainty certainty) {}

    private static final class Known {
        private static final List<Entry> ENTRIES = DataTable.read(
                "codes/lists.csv",
                row -> new Entry(row.get("list"), row.get("code"), row.get("name"), row.certainty()));
        private static final List<Entry> TYPES = DataTable.read(
                        "codes/service-types.csv",
                        row -> new Entry(row.get("scope"), row.get("code"), row.get("name"), row.certainty()))
                .stream()
                .filter(entry -> entry.list().equals("yes"))
                .toList();
    }

    /** @throws IllegalArgumentException if there is no such list */
    static CodeList named(String id) {
        boolean types = id.equals(SERVICE_TYPES);
        List<Entry> entries = types
                ? Known.TYPES
                : Known.ENTRIES.stream()
                        .filter(entry -> entry.list().equals(id))
                        .toList();
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("no code list " + id);
        }
        Map<String, String> names = new TreeMap<>();
        // Which services are exchanged changes with the law, so an unknown one never refuses a file.
        Certainty certainty = types ? Certainty.INFERRED : Certainty.SPEC;
        for (Entry entry : entries) {
            names.put(entry.code(), entry.name());
            certainty = certainty.weaker(entry.certainty());
        }
        return new CodeList(id, new LinkedHashMap<>(names), certainty);
    }

    public boolean contains(String code) {
        return names.containsKey(code);
    }

    /** Every code with its name, for people. */
    public String describe() {
        return names.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("、"));
    }
}
