package renkei.check.rule;

import java.util.ArrayList;
import java.util.List;

/** Numbers in a row, which take eight bytes each and are never copied. */
final class LongList {
    private static final int PART = 64;

    private final List<long[]> parts = new ArrayList<>();

    /** What was last set there; 0 if nothing was. */
    long get(int index) {
        return index / PART < parts.size() ? parts.get(index / PART)[index % PART] : 0;
    }

    void set(int index, long value) {
        while (index / PART >= parts.size()) {
            parts.add(new long[PART]);
        }
        parts.get(index / PART)[index % PART] = value;
    }
}
