package renkei.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something to know about a comparison that is no difference of a client.
 *
 * @param code such as {@code only-before}; the texts for people are kept under it
 * @param sheet what it is about, if it is about one
 * @param arguments what the texts for people need, in order
 * @param trouble whether the two sides cannot be called the same because of it
 */
public record Note(String code, Optional<Sheet> sheet, List<String> arguments, boolean trouble) {
    public Note {
        arguments = List.copyOf(arguments);
    }

    static Note about(String file, String code, Object... arguments) {
        List<String> texts = new ArrayList<>();
        texts.add(file);
        texts.addAll(texts(arguments));
        return new Note(code, Optional.empty(), texts, false);
    }

    static Note of(Sheet sheet, String code, Object... arguments) {
        return new Note(code, Optional.of(sheet), texts(arguments), false);
    }

    Note asTrouble() {
        return new Note(code, sheet, arguments, true);
    }

    private static List<String> texts(Object... arguments) {
        return Stream.of(arguments).map(Object::toString).toList();
    }
}
