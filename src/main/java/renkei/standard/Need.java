package renkei.standard;

import java.util.Locale;

/** Whether a field must be filled. */
public enum Need {
    YES,
    /** Marked in the standard, but not beyond doubt. */
    EXPECTED,
    /** Depends on other fields of the row. */
    CONDITIONAL,
    NO;

    static Need of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
