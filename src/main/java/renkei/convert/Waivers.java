package renkei.convert;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import renkei.standard.DocumentKind;
import renkei.standard.Edition;
import renkei.standard.Field;
import renkei.standard.Layouts;

/**
 * What a person has decided to do without: documents and fields that another edition has no place for, and fields that it
 * demands and that stay empty.
 *
 * @param words names of kinds of documents, and English names of fields
 */
public record Waivers(Set<String> words) {
    /** Nothing may be missing. */
    public static final Waivers NONE = new Waivers(Set.of());

    public Waivers {
        words = Set.copyOf(words);
    }

    /** Everything that a conversion to that edition may have to do without: names of kinds and fields, with the Japanese ones. */
    public static Map<String, String> possible(Edition target) {
        Map<String, String> possible = new LinkedHashMap<>();
        for (Edition source : Edition.all()) {
            for (DocumentKind kind : DocumentKind.values()) {
                if (source.has(kind) && !target.has(kind)) {
                    possible.put(kind.name(), kind.japanese());
                }
                Layouts.find(target, kind)
                        .flatMap(to -> Layouts.find(source, kind).map(from -> FieldMap.between(from, to)))
                        .ifPresent(map -> map.waivable().forEach(field -> possible.put(field.english(), field.name())));
            }
        }
        return possible;
    }

    /** What a word means to that edition: a kind, or a field by its English or Japanese name. */
    public static Optional<String> parse(Edition target, String word) {
        return possible(target).entrySet().stream()
                .filter(each -> each.getKey().equals(word) || each.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    boolean covers(DocumentKind kind) {
        return words.contains(kind.name());
    }

    boolean covers(Field field) {
        return words.contains(field.english());
    }

    @Override
    public String toString() {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }
}
