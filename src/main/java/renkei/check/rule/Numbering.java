package renkei.check.rule;

/** Gives each of many things a number, from 0, in the order in which they first come; knows them by their fingerprints only. */
final class Numbering {
    private final Prints seen = new Prints();
    private int size;

    /** The number of the thing; {@link #size} as it was before, if it is a new one. */
    int of(long print) {
        int known = seen.firstLine(print, size + 1);
        return known > 0 ? known - 1 : size++;
    }

    /** The number of the thing; {@link #size} if there was none like it. */
    int find(long print) {
        int known = seen.lineOf(print);
        return known > 0 ? known - 1 : size;
    }

    int size() {
        return size;
    }
}
