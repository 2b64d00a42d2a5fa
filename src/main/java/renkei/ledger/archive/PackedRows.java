package renkei.ledger.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import renkei.ledger.LedgerRow;
import renkei.sending.Content;

/**
 * Reads the rows of an archive one by one, so that they need not fit into memory. Throws IllegalArgumentException for what is
 * no such file; a line longer than a row can be is not read to its end.
 */
final class PackedRows implements AutoCloseable {
    private static final int BUFFER = 64 << 10;

    private final InputStream lines;

    private PackedRows(InputStream lines) {
        this.lines = lines;
    }

    static PackedRows open(Content packed) {
        try {
            return new PackedRows(new BufferedInputStream(new GZIPInputStream(packed.open(), BUFFER), BUFFER));
        } catch (IOException e) {
            throw new IllegalArgumentException("not packed by gzip", e);
        }
    }

    /** The next row; empty at the end. */
    Optional<LedgerRow> next() {
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream(BUFFER >> 6);
            int next = lines.read();
            if (next < 0) {
                return Optional.empty();
            }
            while (next >= 0 && next != '\n') {
                if (line.size() == RowLines.LIMIT_BYTES) {
                    throw new IllegalArgumentException("a line longer than a row can be");
                }
                line.write(next);
                next = lines.read();
            }
            return Optional.of(RowLines.read(line.toByteArray()));
        } catch (IOException e) {
            throw new IllegalArgumentException("not packed by gzip to its end", e);
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot be closed", e);
        }
    }
}
