package renkei.convert;

/** What became of a document that was to be converted. */
public enum Fate {
    /** It has become one of the other edition. */
    CONVERTED,
    /** It is of that edition already, or of none (PDF and the like). */
    UNCHANGED,
    /** The other edition has no such document, and a person has decided to do without. */
    LEFT_OUT,
    /** It cannot be converted. */
    REFUSED,
    /** It could be converted, but what goes with it could not. */
    HELD_BACK
}
