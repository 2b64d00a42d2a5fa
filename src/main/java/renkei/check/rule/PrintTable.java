package renkei.check.rule;

/** A table with room for so many fingerprints, each with a line beside it, in eight bytes each. */
final class PrintTable {
    /** What stands below the forty bits that are left of a fingerprint. */
    private static final long LINES = (1 << 24) - 1;
    /** Larger arrays cost the collector of garbage more than they hold. */
    private static final int PART = 1 << 12;

    private final long[][] parts;
    private final int mask;
    private int room;

    /** @param length a power of two */
    PrintTable(int length) {
        parts = new long[Math.max(1, length / PART)][Math.min(length, PART)];
        mask = length - 1;
        room = length / 4 * 3;
    }

    boolean isFull() {
        return room == 0;
    }

    /** The line beside the fingerprint; 0 if the table does not have it. */
    int line(long print) {
        return (int) (entry(slot(print)) & LINES);
    }

    /** Puts in a fingerprint that is not there yet. */
    void put(long print, int line) {
        int slot = slot(print);
        parts[slot / PART][slot % PART] = (print & ~LINES) | Math.min(line, LINES);
        room--;
    }

    private int slot(long print) {
        int slot = (int) print & mask;
        for (long found = entry(slot); found != 0 && ((found ^ print) & ~LINES) != 0; found = entry(slot)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private long entry(int slot) {
        return parts[slot / PART][slot % PART];
    }
}
