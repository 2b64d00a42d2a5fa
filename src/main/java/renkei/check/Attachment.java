package renkei.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import renkei.standard.Finding;
import renkei.standard.Place;

/** Files that are no tables, known by their first and last bytes. */
enum Attachment {
    /** Starts {@code %PDF-} and has {@code %%EOF} in its last 1,024 bytes (ISO 32000-1, annex H.3). */
    PDF("(?s).*\\.pdf", "%PDF-", "%%EOF", 1024),
    /** Starts with FF D8 FF and ends with FF D9; cameras append up to a few bytes. */
    JPEG("(?s).*\\.jpe?g", "\u00FF\u00D8\u00FF", "\u00FF\u00D9", 64);

    private final String fileName;
    private final String first;
    private final String last;
    private final int tail;

    Attachment(String fileName, String first, String last, int tail) {
        this.fileName = fileName;
        this.first = first;
        this.last = last;
        this.tail = tail;
    }

    boolean isNamed(String name) {
        return name.toLowerCase(Locale.ROOT).matches(fileName);
    }

    void check(InputStream in, Consumer<Finding> findings) throws IOException {
        String head = new String(in.readNBytes(first.length()), StandardCharsets.ISO_8859_1);
        if (!head.equals(first)) {
            tell("attachment-not-" + name().toLowerCase(Locale.ROOT), findings);
        } else if (!lastBytes(in, tail).contains(last)) {
            tell("attachment-cut", findings);
        }
    }

    /** The last bytes, however long the stream is, in little memory. */
    private static String lastBytes(InputStream in, int tail) throws IOException {
        byte[] ring = new byte[tail * 2];
        int filled = 0;
        for (int count; (count = in.readNBytes(ring, filled, ring.length - filled)) > 0; ) {
            filled += count;
            if (filled == ring.length) {
                System.arraycopy(ring, tail, ring, 0, tail);
                filled = tail;
            }
        }
        int from = Math.max(0, filled - tail);
        return new String(ring, from, filled - from, StandardCharsets.ISO_8859_1);
    }

    private void tell(String code, Consumer<Finding> findings) {
        findings.accept(Finding.of(code, Place.DOCUMENT, name()));
    }
}
