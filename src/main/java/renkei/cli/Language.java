package renkei.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which language a person reads: Japanese where the locale of the environment is Japanese, English otherwise. */
final class Language {
    /** First the locale that the {@code hub} script passes on, as it runs Java under another one; then POSIX's order. */
    private static final List<String> VARIABLES = List.of("HUB_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG");

    private Language() {}

    /** The language that environment variables ask for. */
    static Locale of(Map<String, String> environment) {
        return VARIABLES.stream()
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> value.startsWith("ja"))
                .map(value -> Locale.JAPANESE)
                .orElse(Locale.ENGLISH);
    }
}
