package renkei.standard;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;

/**
 * The characters of MS932 by their bytes, as the Java platform's own decoder has them. A loop over a table takes a third of the
 * decoder's time; whatever the table does not know is left to the decoder.
 */
final class Ms932Table {
    private static final int BYTES = 256;
    private static final char[] SINGLE = new char[BYTES];
    private static final char[] DOUBLE = new char[BYTES * BYTES];
    private static final char NONE = '\0';

    static {
        // Each pair stands on a line of its own, so that one that is no character spoils no other.
        for (int first = 0x80; first < BYTES; first++) {
            byte[] pairs = new byte[BYTES * 3];
            for (int second = 0; second < BYTES; second++) {
                pairs[second * 3] = (byte) first;
                pairs[second * 3 + 1] = (byte) (second == '\n' ? ' ' : second);
                pairs[second * 3 + 2] = '\n';
            }
            String[] lines = new String(pairs, TextForm.MS932.charset()).split("\n", -1);
            for (int second = 0; second < BYTES; second++) {
                boolean known = lines[second].length() == 1 && lines[second].charAt(0) != '\uFFFD';
                DOUBLE[first * BYTES + second] = known ? lines[second].charAt(0) : NONE;
            }
        }
        for (int only = 1; only < BYTES; only++) {
            String text = new String(new byte[] {(byte) only}, TextForm.MS932.charset());
            boolean known = text.length() == 1 && text.charAt(0) != '\uFFFD';
            SINGLE[only] = known ? text.charAt(0) : NONE;
        }
    }

    private Ms932Table() {}

    /** Decodes up to the first bytes that are no character, the last byte, or the end of the room for characters. */
    static void decode(ByteBuffer bytes, CharBuffer text) {
        byte[] from = bytes.array();
        char[] to = text.array();
        int in = bytes.arrayOffset() + bytes.position();
        int out = text.arrayOffset() + text.position();
        int lastIn = in + bytes.remaining() - 1;
        int endOut = out + text.remaining();
        while (in < lastIn && out < endOut) {
            int first = from[in] & 0xFF;
            char character = SINGLE[first];
            int length = 1;
            if (character == NONE) {
                character = DOUBLE[first * BYTES + (from[in + 1] & 0xFF)];
                length = 2;
            }
            if (character == NONE) {
                break;
            }
            to[out++] = character;
            in += length;
        }
        bytes.position(in - bytes.arrayOffset());
        text.position(out - text.arrayOffset());
    }
}
