package renkei.compare;

/** Which rows are paired, of those that are alike by a {@link Likeness}. */
enum Choice {
    /** All that can be, in the order of days and times. */
    IN_ORDER,
    /** The closest in time first, then those that differ in the fewest fields. */
    CLOSEST,
    /** All, in the order of days and times, if there are as many on both sides; else none. */
    AS_MANY,
    /** The only one on each side, if there is only one; else none. */
    ONLY_ONE
}
