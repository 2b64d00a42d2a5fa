package renkei.standard;

import java.util.Arrays;

/** Where the fields of one row start: a number for each, since few of them are ever asked for. */
final class Spots {
    private static final int LINE = 32;

    private long[] packed;
    private int size;

    /** @param expected how many there will be, most likely */
    Spots(int expected) {
        packed = new long[expected];
    }

    /** Fields that all start at the beginning of a line. */
    static Spots on(int line, int fields) {
        Spots spots = new Spots(fields);
        for (int count = 0; count < fields; count++) {
            spots.add(line, 1, false);
        }
        return spots;
    }

    void add(int line, int column, boolean quoted) {
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, size * 2 + 1);
        }
        packed[size++] = (long) line << LINE | (long) column << 1 | (quoted ? 1 : 0);
    }

    boolean isQuoted(int index) {
        return (packed[index] & 1) == 1;
    }

    int size() {
        return size;
    }

    CsvRow.Spot get(int index) {
        long spot = packed[index];
        return new CsvRow.Spot((int) (spot >>> LINE), (int) spot >>> 1, (spot & 1) == 1);
    }
}
