package renkei.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences that a spec may use, and what each does. */
final class Vocabulary {
    private final Map<Pattern, Meaning> sentences = new LinkedHashMap<>();

    /** What a sentence does. */
    interface Meaning {
        void act(Words words) throws Exception;
    }

    /** The words that fill a sentence, by their place in it, from 1; a word that was left out is empty. */
    interface Words {
        String get(int place);
    }

    /** Adds a sentence, as a regular expression. */
    void sentence(String form, Meaning meaning) {
        sentences.put(Pattern.compile(form), meaning);
    }

    void add(Vocabulary other) {
        sentences.putAll(other.sentences);
    }

    /** Does what the sentence says. */
    void say(String sentence) throws Exception {
        for (Map.Entry<Pattern, Meaning> each : sentences.entrySet()) {
            Matcher matcher = each.getKey().matcher(sentence);
            if (matcher.matches()) {
                each.getValue().act(place -> matcher.group(place) == null ? "" : matcher.group(place));
                return;
            }
        }
        throw new IllegalArgumentException("no spec may say \"" + sentence + "\"; it may say:\n"
                + String.join(
                        "\n", sentences.keySet().stream().map(Pattern::pattern).toList()));
    }
}
