package renkei.sample;

import java.util.List;

/**
 * Chance that can be had again: the same seed, client and topic give the same numbers on every machine (SplitMix64, which has
 * no version to depend on). What one document takes from it changes no other document.
 */
final class Chance {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    private Chance(long state) {
        this.state = state;
    }

    static Chance of(long seed, int client, String topic) {
        Chance chance = new Chance(seed * STEP + client);
        for (int at = 0; at < topic.length(); at++) {
            chance.state = chance.next() + topic.charAt(at);
        }
        return chance;
    }

    /** A number from 0 to below the limit. */
    int below(int limit) {
        return (int) Long.remainderUnsigned(next(), limit);
    }

    boolean percent(int share) {
        return below(100) < share;
    }

    <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    private long next() {
        state += STEP;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
