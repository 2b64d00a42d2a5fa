package renkei.trust;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Names of files as relative URIs and back (RFC 3986): what is not a plain letter, digit or {@code - . _ ~ /} as %XX. */
final class UriName {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private UriName() {}

    static String encode(String name) {
        StringBuilder uri = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain(b) || b == '/') {
                uri.append((char) b);
            } else {
                uri.append('%').append(HEX.toHexDigits(b));
            }
        }
        return uri.toString();
    }

    /** The name, if every percent sign starts an escape and the bytes are UTF-8. Characters need not be escaped. */
    static Optional<String> decode(String uri) {
        try {
            ByteBuffer escaped = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(uri));
            ByteBuffer plain = ByteBuffer.allocate(escaped.remaining());
            while (escaped.hasRemaining()) {
                byte b = escaped.get();
                plain.put(b == '%' ? unescaped(escaped) : b);
            }
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(plain.flip()).toString());
        } catch (CharacterCodingException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static byte unescaped(ByteBuffer digits) {
        return (byte) (HexFormat.fromHexDigit(digits.get()) << 4 | HexFormat.fromHexDigit(digits.get()));
    }

    private static boolean isPlain(byte b) {
        return (b >= 'a' && b <= 'z')
                || (b >= 'A' && b <= 'Z')
                || (b >= '0' && b <= '9')
                || b == '-'
                || b == '.'
                || b == '_'
                || b == '~';
    }
}
