package renkei.convert;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes the bytes of a document apart into rows and fields as they stand there, quotes included. In MS932 the bytes of commas,
 * quotes and line ends are part of no other character, so nothing needs to be decoded; that the quotes are in order must have
 * been checked before.
 */
final class RawRows {
    /** The longest row that passes the check, in bytes, and some more. */
    private static final int ROW_LIMIT = 1 << 22;

    private final InputStream in;
    private byte[] row = new byte[1 << 12];
    private int length;
    private int[] starts = new int[128];
    private int fields;
    private int end;

    RawRows(InputStream in) {
        this.in = in;
    }

    /** Goes to the next row; tells whether there is one. The LF of a CR LF is an empty row, which is copied like any. */
    boolean next() throws IOException {
        length = 0;
        fields = 0;
        start();
        boolean quoted = false;
        for (int next = in.read(); next >= 0; next = in.read()) {
            add(next);
            quoted ^= next == '"';
            if (!quoted && next == ',') {
                start();
            } else if (!quoted && (next == '\n' || next == '\r')) {
                end = length - 1;
                return true;
            }
        }
        end = length;
        return length > 0;
    }

    int fields() {
        return fields;
    }

    /** Whether it holds nothing, or the end mark of old systems (1A). */
    boolean isEmpty() {
        return fields == 1 && (end == 0 || (end == 1 && row[0] == 0x1A));
    }

    /** What stands in a field, quotes included, each byte as one character. */
    String text(int index) {
        return new String(row, starts[index], fieldEnd(index) - starts[index], StandardCharsets.ISO_8859_1);
    }

    void copyField(int index, OutputStream out) throws IOException {
        out.write(row, starts[index], fieldEnd(index) - starts[index]);
    }

    /** Copies CR or LF, or nothing at the end of a document that has none. */
    void copyLineEnd(OutputStream out) throws IOException {
        out.write(row, end, length - end);
    }

    private int fieldEnd(int index) {
        return index + 1 < fields ? starts[index + 1] - 1 : end;
    }

    private void add(int next) throws IOException {
        if (length == ROW_LIMIT) {
            throw new IOException("a row of more than " + ROW_LIMIT + " bytes");
        }
        if (length == row.length) {
            row = Arrays.copyOf(row, length * 2);
        }
        row[length++] = (byte) next;
    }

    private void start() {
        if (fields == starts.length) {
            starts = Arrays.copyOf(starts, fields * 2);
        }
        starts[fields++] = length;
    }
}
