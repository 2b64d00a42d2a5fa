package renkei.check.rule;

/** Sets of numbers from 0 to {@link #MOST}, which take 16 bytes each; sets that nobody has added to are empty. */
final class NumberSets {
    static final int MOST = 127;

    private final LongList bits = new LongList();

    /** Whether the set did not have the number yet. */
    boolean add(int set, int number) {
        int at = set * 2 + number / Long.SIZE;
        long before = bits.get(at);
        bits.set(at, before | 1L << number);
        return bits.get(at) != before;
    }

    /** The highest number of the set; -1 if it is empty. */
    int highest(int set) {
        long high = bits.get(set * 2 + 1);
        long part = high == 0 ? bits.get(set * 2) : high;
        return Long.SIZE - 1 - Long.numberOfLeadingZeros(part) + (high == 0 ? 0 : Long.SIZE);
    }

    /** The lowest number from 1 on that the set does not have. */
    int lowestMissing(int set) {
        int low = Long.numberOfTrailingZeros(~(bits.get(set * 2) | 1));
        return low < Long.SIZE ? low : Long.SIZE + Long.numberOfTrailingZeros(~bits.get(set * 2 + 1));
    }
}
