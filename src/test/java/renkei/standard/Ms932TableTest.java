package renkei.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of MS932 has the characters that the Java platform's decoder has")
class Ms932TableTest {
    private static final CharsetDecoder DECODER = Charset.forName("windows-31j")
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    /** NUL is left to the decoder, since the table has no other sign for "not known". */
    private static final int LEFT_OUT = 0;

    @Test
    void everyByteIsTheCharacterItIsToTheDecoder() {
        int known = 0;
        for (int only = 0; only < 256; only++) {
            // The table never takes the last byte, since it could be half a character.
            String expected = only == LEFT_OUT ? "" : decoded(only, ' ');
            String found = table(only, ' ');
            assertThat(found).as(hex(only)).isEqualTo(expected);
            known += found.isEmpty() ? 0 : 1;
        }
        assertThat(known).as("ASCII without NUL, and half-width katakana").isEqualTo(127 + 63);
    }

    @Test
    void everyPairOfBytesIsTheCharacterItIsToTheDecoder() {
        List<String> differing = new ArrayList<>();
        int known = 0;
        for (int first = 1; first < 256; first++) {
            for (int second = 0; second < 256; second++) {
                String found = table(first, second);
                if (!found.equals(decoded(first, second))) {
                    differing.add(hex(first, second));
                }
                known += decoded(first).isEmpty() && !found.isEmpty() ? 1 : 0;
            }
        }
        assertThat(differing).isEmpty();
        assertThat(known)
                .as("7,724 characters, some of them several times, and 1,880 private ones")
                .isEqualTo(9_604);
    }

    /** The first character of bytes, followed by one that no second byte is; empty if they begin with none. */
    private static String decoded(int... bytes) {
        CharBuffer text = CharBuffer.allocate(1);
        DECODER.reset().decode(ByteBuffer.wrap(bytes(bytes)), text, true);
        return text.flip().toString();
    }

    private static String table(int... bytes) {
        CharBuffer text = CharBuffer.allocate(1);
        Ms932Table.decode(ByteBuffer.wrap(bytes(bytes)), text);
        return text.flip().toString();
    }

    private static byte[] bytes(int... numbers) {
        byte[] bytes = new byte[numbers.length];
        for (int index = 0; index < numbers.length; index++) {
            bytes[index] = (byte) numbers[index];
        }
        return bytes;
    }

    private static String hex(int... numbers) {
        return HexFormat.ofDelimiter(" ").formatHex(bytes(numbers));
    }
}
