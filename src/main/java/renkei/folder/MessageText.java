package renkei.folder;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The text of a {@code message.txt}: UTF-8, with or without a byte order mark, or MS932 as old editors write it. */
final class MessageText {
    static final int LIMIT_BYTES = 65_536;
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"));

    private MessageText() {}

    /** The text without blanks around it, if the bytes are one. */
    static Optional<String> decode(byte[] bytes) {
        for (Charset charset : CHARSETS) {
            Optional<String> text = decode(bytes, charset);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of((text.startsWith("\uFEFF") ? text.substring(1) : text).strip());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
