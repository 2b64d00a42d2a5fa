package renkei.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import renkei.standard.DataTable;

/** What people may have written into fields of free text: {@code texts.csv} has some for each, commas and quotes among them. */
final class Prose {
    private record Text(String field, String text) {}

    private static final Map<String, List<String>> TEXTS = DataTable.resource(
                    "/renkei/sample/texts.csv",
                    row -> new Text(row.get("field"), row.get("text").replace("\\n", "\r\n")))
            .stream()
            .collect(Collectors.groupingBy(
                    Text::field, Collectors.mapping(Text::text, Collectors.toUnmodifiableList())));

    private Prose() {}

    /** One of the texts for a field, if there are any. */
    static Optional<String> of(String field, Chance chance) {
        List<String> texts = TEXTS.getOrDefault(field, List.of());
        return texts.isEmpty() ? Optional.empty() : Optional.of(chance.of(texts));
    }
}
