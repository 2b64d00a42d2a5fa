package renkei.compare;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Gives one copy of texts that are alike. */
final class Pool implements UnaryOperator<String> {
    private static final int TEXTS_LIMIT = 200_000;
    private static final int LENGTH_LIMIT = 200;

    private final Map<String, String> texts = new HashMap<>();

    @Override
    public String apply(String text) {
        if (text.length() > LENGTH_LIMIT || texts.size() >= TEXTS_LIMIT) {
            return texts.getOrDefault(text, text);
        }
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }
}
