package renkei.compare.report;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** Our own words of a comparison, Japanese for a Japanese locale, English for any other. */
final class Words {
    private static final Words JAPANESE = new Words("ja");
    private static final Words ENGLISH = new Words("en");

    private final boolean japanese;
    private final Properties texts = new Properties();

    private Words(String language) {
        this.japanese = language.equals("ja");
        String file = "compare_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(file + " cannot be read", e);
        }
    }

    static Words of(Locale locale) {
        return locale.getLanguage().equals("ja") ? JAPANESE : ENGLISH;
    }

    boolean isJapanese() {
        return japanese;
    }

    Locale locale() {
        return japanese ? Locale.JAPANESE : Locale.ENGLISH;
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** The text kept under a key, with {@code {0}}, {@code {1}} … filled in. */
    String of(String key, Object... arguments) {
        String text = Objects.requireNonNull(texts.getProperty(key), () -> "no text for " + key);
        // One pass, so that nothing a file contains is taken for a placeholder.
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            filled.append(text, at, open).append(arguments[Integer.parseInt(text.substring(open + 1, close))]);
            at = close + 1;
        }
        return filled.append(text, at, text.length()).toString();
    }
}
