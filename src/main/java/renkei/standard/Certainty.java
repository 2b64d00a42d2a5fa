package renkei.standard;

import java.util.Locale;

/** How sure we are of what a row of {@code config/standard/} says; its README explains the words. */
public enum Certainty {
    SPEC,
    REALIGNED,
    CODE,
    INFERRED,
    GAP;

    /** What a violation may weigh: only what was read in the standard refuses a file. */
    Severity heaviest() {
        return this == SPEC ? Severity.ERROR : Severity.WARNING;
    }

    /** The less certain of the two. */
    Certainty weaker(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }

    static Certainty of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
