package renkei.fuzz;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/** Bytes read as decisions. The same bytes decide the same; after their end everything is the first of its kind. */
final class Choices {
    private static final Charset MS932 = Charset.forName("windows-31j");

    private final byte[] bytes;
    private int at;

    Choices(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A number from 0 to less than the bound, which is at most 65,536. */
    int below(int bound) {
        int number = next();
        return (bound > 256 ? number << 8 | next() : number) % Math.max(1, bound);
    }

    <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }

    /** Up to so many of the next bytes, as text in MS932. */
    String text(int most) {
        int length = Math.min(below(most + 1), bytes.length - at);
        at += length;
        return new String(bytes, at - length, length, MS932);
    }

    byte[] rest() {
        return Arrays.copyOfRange(bytes, Math.min(at, bytes.length), bytes.length);
    }

    private int next() {
        return at < bytes.length ? bytes[at++] & 0xFF : 0;
    }
}
