package renkei.convert;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import renkei.standard.DocumentKind;
import renkei.standard.Edition;
import renkei.standard.Field;
import renkei.standard.Layout;
import renkei.standard.Layouts;

/**
 * What a person has decided may be lost.
 *
 * @param words names of kinds of documents, and English names of fields
 */
public record Losses(Set<String> words) {
    /** Nothing may be lost. */
    public static final Losses NONE = new Losses(Set.of());

    public Losses {
        words = Set.copyOf(words);
    }

    /**
     * Everything that documents of other editions may have and that edition has no place for: the names of kinds, and the
     * names of fields with the Japanese ones.
     */
    public static Map<String, String> possible(Edition target) {
        Map<String, String> possible = new LinkedHashMap<>();
        for (Edition source : Edition.all()) {
            for (DocumentKind kind : DocumentKind.values()) {
                if (source.has(kind) && !target.has(kind)) {
                    possible.put(kind.name(), kind.japanese());
                }
                Layouts.find(target, kind)
                        .flatMap(to -> Layouts.find(source, kind).map(from -> homeless(from, to)))
                        .ifPresent(fields -> fields.forEach(field -> possible.put(field.english(), field.name())));
            }
        }
        return possible;
    }

    /** The loss that a word means to that edition: a kind, or a field by its English or Japanese name. */
    public static Optional<String> parse(Edition target, String word) {
        return possible(target).entrySet().stream()
                .filter(loss -> loss.getKey().equals(word) || loss.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The fields of one layout that another has no place for. */
    static List<Field> homeless(Layout source, Layout target) {
        return source.fields().stream()
                .filter(field -> target.named(field.english()).isEmpty())
                .toList();
    }

    boolean accept(DocumentKind kind) {
        return words.contains(kind.name());
    }

    boolean accept(Field field) {
        return words.contains(field.english());
    }

    @Override
    public String toString() {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }
}
