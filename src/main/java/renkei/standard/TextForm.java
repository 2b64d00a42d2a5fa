package renkei.standard;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** How the characters of a document are written; all but MS932 are wrong, and recognised only to say so once. */
public enum TextForm {
    MS932(Charset.forName("windows-31j"), "Shift_JIS (MS932)"),
    UTF_8(StandardCharsets.UTF_8, "UTF-8"),
    UTF_16LE(StandardCharsets.UTF_16LE, "UTF-16"),
    UTF_16BE(StandardCharsets.UTF_16BE, "UTF-16");

    private final Charset charset;
    private final String title;

    TextForm(Charset charset, String title) {
        this.charset = charset;
        this.title = title;
    }

    Charset charset() {
        return charset;
    }

    String title() {
        return title;
    }

    /** The form that the first bytes of a document show; MS932 where nothing speaks against it. */
    static TextForm ofStart(byte[] bytes, int length) {
        if (starts(bytes, length, 0xEF, 0xBB, 0xBF)) {
            return UTF_8;
        } else if (starts(bytes, length, 0xFF, 0xFE)) {
            return UTF_16LE;
        } else if (starts(bytes, length, 0xFE, 0xFF)) {
            return UTF_16BE;
        } else if (length >= 4 && bytes[0] > 0 && bytes[1] == 0 && bytes[2] > 0 && bytes[3] == 0) {
            return UTF_16LE;
        } else if (length >= 4 && bytes[0] == 0 && bytes[1] > 0 && bytes[2] == 0 && bytes[3] > 0) {
            return UTF_16BE;
        }
        return MS932;
    }

    /**
     * Whether bytes beyond ASCII are UTF-8: they decode as such, the last one perhaps cut, and give Japanese. Japanese
     * in MS932 practically never does.
     */
    static boolean looksLikeUtf8(byte[] bytes, int length) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer rest = ByteBuffer.wrap(bytes, 0, length);
        // Small, since in MS932 the first characters beyond ASCII end it.
        CharBuffer text = CharBuffer.allocate(256);
        boolean japanese = false;
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            result = decoder.decode(rest, text.clear(), false);
            japanese |= text.flip().chars().anyMatch(character -> character >= 0x3041 && character <= 0x9FFF);
        }
        return japanese && !result.isError();
    }

    /** How many bytes of MS932 a text takes; a character outside it counts two. */
    public static int bytes(String text) {
        int bytes = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            bytes += character < 0x80 || (character >= 0xFF61 && character <= 0xFF9F) ? 1 : 2;
        }
        return bytes;
    }

    /** Whether MS932 can write the text, private characters (外字) apart. */
    static boolean canWrite(String text) {
        try {
            MS932.charset.newEncoder().encode(CharBuffer.wrap(text));
            return text.chars().noneMatch(TextForm::isGaiji);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whether a character comes from the user-defined area of MS932, F040 to F9FC. */
    static boolean isGaiji(int character) {
        return character >= 0xE000 && character <= 0xF8FF;
    }

    private static boolean starts(byte[] bytes, int length, int... mark) {
        boolean same = length >= mark.length;
        for (int at = 0; same && at < mark.length; at++) {
            same = (bytes[at] & 0xFF) == mark[at];
        }
        return same;
    }
}
