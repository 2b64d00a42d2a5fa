package renkei.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * Reads text in Shift_JIS (MS932), strictly: bytes that are no character become a finding and U+FFFD, never a silent
 * replacement (ケアプランデータ連携標準仕様 4.3). Text in UTF-8 or UTF-16 is one finding and is then read as what it is.
 *
 * <p>Takes a buffer of 16 KiB, whatever the size of the document. Not for use by several threads.
 */
public final class Ms932Reader extends Reader {
    private static final int BUFFER = 16 * 1024;
    private static final char UNREADABLE = '\uFFFD';
    private static final char NO_CHARACTER = '\uFFFE';

    private final InputStream in;
    private final Consumer<Finding> findings;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
    private final CharacterCheck check;
    private CharsetDecoder decoder = decoder(TextForm.MS932);
    private boolean formKnown;
    private boolean ms932 = true;
    private boolean started;
    private boolean ended;

    public Ms932Reader(InputStream in, Consumer<Finding> findings) {
        this.in = in;
        this.findings = findings;
        this.check = new CharacterCheck(findings);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer text = CharBuffer.wrap(target, offset, length);
        while (text.position() == 0) {
            if (!ended && (bytes.remaining() < BUFFER / 2)) {
                fill();
            }
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            decode(text);
        }
        return text.position();
    }

    private void decode(CharBuffer text) {
        int start = text.position();
        if (ms932) {
            Ms932Table.decode(bytes, text);
        }
        CoderResult result = decoder.decode(bytes, text, ended);
        if (!ms932) {
            withoutSigns(text, start);
        }
        check.read(text.array(), text.arrayOffset() + start, text.position() - start);
        if (result.isError() && text.hasRemaining()) {
            byte[] wrong = new byte[result.length()];
            bytes.get(wrong);
            String hex = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(wrong);
            findings.accept(Finding.of("text-unreadable", check.place(), hex));
            text.put(UNREADABLE);
            check.read(new char[] {UNREADABLE}, 0, 1);
        } else if (result.isUnderflow() && ended) {
            bytes.position(bytes.limit());
        }
    }

    /** U+FFFE is no character, and CSV parsers take it for a sign of their own; MS932 has no bytes for it. */
    private static void withoutSigns(CharBuffer text, int start) {
        for (int at = start; at < text.position(); at++) {
            if (text.get(at) == NO_CHARACTER) {
                text.put(at, UNREADABLE);
            }
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        while (!ended && bytes.hasRemaining()) {
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = count < 0;
            bytes.position(bytes.position() + Math.max(count, 0));
        }
        bytes.flip();
        if (!started) {
            started = true;
            TextForm form = TextForm.ofStart(bytes.array(), bytes.limit());
            recognise(form);
            skipMark(form);
        }
        if (!formKnown && hasBeyondAscii()) {
            formKnown = true;
            recognise(TextForm.looksLikeUtf8(bytes.array(), bytes.limit()) ? TextForm.UTF_8 : TextForm.MS932);
        }
    }

    private void recognise(TextForm form) {
        if (form != TextForm.MS932) {
            formKnown = true;
            ms932 = false;
            decoder = decoder(form);
            findings.accept(Finding.of("text-not-ms932", Place.DOCUMENT, form.title()));
        }
    }

    /** The byte order mark is not text. Only a mark makes {@link TextForm#ofStart} say UTF-8. */
    private void skipMark(TextForm form) {
        if (form == TextForm.UTF_8) {
            bytes.position(3);
        } else if (form != TextForm.MS932 && (bytes.get(0) & 0xFF) >= 0xFE) {
            bytes.position(2);
        }
    }

    private boolean hasBeyondAscii() {
        for (int at = bytes.position(); at < bytes.limit(); at++) {
            if (bytes.get(at) < 0) {
                return true;
            }
        }
        return false;
    }

    private static CharsetDecoder decoder(TextForm form) {
        return form.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
