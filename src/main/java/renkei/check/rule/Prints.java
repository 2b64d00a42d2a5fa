package renkei.check.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * Remembers where each of many texts was first seen, by their fingerprints. Takes eight bytes for each place in a table that is
 * filled to three quarters: one MiB for the ninety thousand rows of a document of 20 MB. A text that nobody has seen is taken for
 * another with a chance of one in a hundred thousand in a document with as many rows as it may have
 * ({@link renkei.standard.Limits#rows}), and of one in a thousand million for a thousand rows.
 */
final class Prints {
    /** The fingerprint of nothing, to which texts are added (FNV-1a). */
    static final long NOTHING = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;
    /** A document of a few clients fills the first; the last is taken again and again. */
    private static final int[] LENGTHS = {1 << 8, 1 << 10, 1 << 11, 1 << 12, 1 << 13, 1 << 14, 1 << 15};

    // What is in a table stays there: nothing is copied when there is more, and no bit of a fingerprint is needed for
    // that.
    private final List<PrintTable> tables = new ArrayList<>();

    /** The fingerprint of what another stands for, followed by that text. */
    static long add(long print, String text) {
        long sum = print;
        for (int at = 0; at < text.length(); at++) {
            sum = (sum ^ text.charAt(at)) * PRIME;
        }
        // No text has this character, so that "1", "23" differs from "12", "3".
        return (sum ^ 0xFFFF) * PRIME;
    }

    /** The fingerprint of what one stands for, followed by what another does. */
    static long add(long print, long other) {
        return (print ^ other) * PRIME;
    }

    /**
     * The line where that fingerprint was first seen, from 1; 0 if it is seen for the first time, on the line given. Lines beyond
     * the sixteen millionth are all told as that one.
     */
    int firstLine(long print, int line) {
        long mixed = mix(print);
        int known = find(mixed);
        if (known == 0) {
            withRoom().put(mixed, line);
        }
        return known;
    }

    /** The line where that fingerprint was first seen; 0 if it was not seen. */
    int lineOf(long print) {
        return find(mix(print));
    }

    private int find(long mixed) {
        for (int at = 0; at < tables.size(); at++) {
            int line = tables.get(at).line(mixed);
            if (line > 0) {
                return line;
            }
        }
        return 0;
    }

    private PrintTable withRoom() {
        int count = tables.size();
        if (count == 0 || tables.get(count - 1).isFull()) {
            tables.add(new PrintTable(LENGTHS[Math.min(count, LENGTHS.length - 1)]));
        }
        return tables.get(tables.size() - 1);
    }

    /** Spreads what differs over all bits (the last steps of MurmurHash3). */
    private static long mix(long print) {
        long mixed = (print ^ (print >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
