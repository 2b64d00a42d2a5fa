package renkei.standard;

import java.util.Locale;

/** How sure we are of what a row of {@code config/standard/} says; its README explains the words. */
public enum Certainty {
    SPEC,
    REALIGNED,
    CODE,
    INFERRED,
    GAP;

    /**
     * What a violation may weigh: only what was read in the standard refuses a file. That columns had to be put back into
     * order by counting excuses nobody who tests his own software.
     */
    Severity heaviest(Profile profile) {
        boolean read = this == SPEC || (this == REALIGNED && profile == Profile.STRICT);
        return read ? Severity.ERROR : Severity.WARNING;
    }

    /** The less certain of the two. */
    public Certainty weaker(Certainty other) {
        return compareTo(other) >= 0 ? this : other;
    }

    static Certainty of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
