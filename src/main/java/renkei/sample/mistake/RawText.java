package renkei.sample.mistake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/**
 * Text that may hold bytes which are no characters: such a byte stands in it as a low surrogate, U+DC00 and the byte, which
 * no text of ours has alone.
 */
final class RawText {
    private static final Charset MS932 = Charset.forName("windows-31j");
    private static final char BYTES = '\uDC00';
    private static final char LAST = '\uDCFF';

    private RawText() {}

    static String decode(byte[] bytes) {
        return new String(bytes, MS932);
    }

    static byte[] encode(String text) {
        return encode(text, MS932);
    }

    static byte[] encode(String text, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() * 2);
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            boolean isByte = at < text.length() && text.charAt(at) >= BYTES && text.charAt(at) <= LAST;
            if (at == text.length() || isByte) {
                bytes.writeBytes(text.substring(start, at).getBytes(charset));
                start = at + 1;
            }
            if (isByte) {
                bytes.write(text.charAt(at) - BYTES);
            }
        }
        return bytes.toByteArray();
    }

    /** The text with its escapes resolved: {@code \r \n \t}, a backslash, {@code \\u} with four and {@code \x} with two digits. */
    static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) != '\\') {
                plain.append(text.charAt(at));
                continue;
            }
            char kind = text.charAt(++at);
            int digits = kind == 'u' ? 4 : kind == 'x' ? 2 : 0;
            switch (kind) {
                case 'r' -> plain.append('\r');
                case 'n' -> plain.append('\n');
                case 't' -> plain.append('\t');
                case 'u' -> plain.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                case 'x' -> plain.append((char) (BYTES + Integer.parseInt(text.substring(at + 1, at + 3), 16)));
                default -> plain.append(kind);
            }
            at += digits;
        }
        return plain.toString();
    }
}
