package renkei.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Tells from its bytes whether a document ends where it should. */
final class Completeness {
    private static final int PDF_END_BYTES = 1024;
    private static final int END_OF_FILE = 0x1A;

    private final Disk disk;
    private final long limit;

    /** @param limit a CSV of more bytes is not looked at */
    Completeness(Disk disk, long limit) {
        this.disk = disk;
        this.limit = limit;
    }

    boolean isComplete(Path file, long size) throws IOException {
        String name = Names.of(file).toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return size > limit || isCompleteCsv(disk.read(file, limit));
        }
        if (name.endsWith(".pdf")) {
            return new String(disk.readEnd(file, PDF_END_BYTES), StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
        if (name.endsWith(".jpg") || name.endsWith(".jpeg")) {
            byte[] end = disk.readEnd(file, 2);
            return end.length == 2 && end[0] == (byte) 0xFF && end[1] == (byte) 0xD9;
        }
        return true;
    }

    /** No byte of a MS932 character is a quotation mark or a line end but these themselves, so bytes can be counted. */
    static boolean isCompleteCsv(byte[] bytes) {
        int last = bytes.length - 1;
        while (last >= 0 && bytes[last] == END_OF_FILE) {
            last--;
        }
        int quotes = 0;
        for (byte one : bytes) {
            quotes += one == '"' ? 1 : 0;
        }
        return last >= 0 && (bytes[last] == '\n' || bytes[last] == '\r') && quotes % 2 == 0;
    }
}
