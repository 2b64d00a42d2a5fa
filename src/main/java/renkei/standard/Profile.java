package renkei.standard;

import java.util.Locale;
import java.util.Optional;

/** How strictly files are judged (severity profile); {@code config/standard/rules.csv} tells what each rule weighs in each. */
public enum Profile {
    /** Refuses only what no receiver can import. */
    LENIENT,
    /** Refuses whatever the text of the standard forbids. */
    STANDARD,
    /** For software makers who test what their software writes: nothing that the standard mentions passes unnoticed. */
    STRICT;

    /** The stricter of the two. */
    public Profile stricter(Profile other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The profile that a word such as {@code strict} names, if it names one. */
    public static Optional<Profile> parse(String word) {
        for (Profile profile : values()) {
            if (profile.word().equals(word)) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }

    /** The word for it in settings and tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
