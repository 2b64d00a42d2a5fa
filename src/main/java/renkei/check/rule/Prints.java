package renkei.check.rule;

/**
 * Remembers where each of many texts was first seen, by their fingerprints of 64 bits. Two different texts of a document of a
 * hundred thousand rows share one with a chance of less than one in a thousand million. Takes some 24 bytes a text, and there
 * are at most as many texts as rows ({@link renkei.standard.Limits#rows}).
 */
final class Prints {
    /** The fingerprint of nothing, to which texts are added (FNV-1a). */
    static final long NOTHING = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private long[] prints = new long[64];
    private int[] lines = new int[64];
    private int size;

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

    /** The line where that fingerprint was first seen, from 1; 0 if it is seen for the first time, on the line given. */
    int firstLine(long print, int line) {
        int slot = slot(print);
        if (lines[slot] > 0) {
            return lines[slot];
        }
        put(slot, print, line);
        if (++size * 2 > lines.length) {
            grow();
        }
        return 0;
    }

    private int slot(long print) {
        int mask = lines.length - 1;
        int slot = (int) (print ^ (print >>> 32)) & mask;
        while (lines[slot] > 0 && prints[slot] != print) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void put(int slot, long print, int line) {
        prints[slot] = print;
        lines[slot] = line;
    }

    private void grow() {
        long[] oldPrints = prints;
        int[] oldLines = lines;
        prints = new long[oldPrints.length * 2];
        lines = new int[oldLines.length * 2];
        for (int slot = 0; slot < oldLines.length; slot++) {
            if (oldLines[slot] > 0) {
                put(slot(oldPrints[slot]), oldPrints[slot], oldLines[slot]);
            }
        }
    }
}
