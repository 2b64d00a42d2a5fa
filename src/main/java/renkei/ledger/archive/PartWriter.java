package renkei.ledger.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.zip.GZIPOutputStream;
import renkei.ledger.AuditChain;
import renkei.sending.Content;

/** Packs rows of a month until the month or the room for one archive ends. */
final class PartWriter {
    private static final int LINE_FEED = '\n';
    private static final int BUFFER = 64 << 10;

    private final RowCursor cursor;
    private final Months months;
    private final PartLimits limits;

    PartWriter(RowCursor cursor, Months months, PartLimits limits) {
        this.cursor = cursor;
        this.months = months;
        this.limits = limits;
    }

    /** What was packed. */
    record Packed(ArchiveNote.Span span, boolean complete, Content rows) {}

    /** Packs one row or more. */
    Packed pack(YearMonth month) {
        AuditChain before = cursor.end();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        AuditChain first;
        try (OutputStream lines = new GZIPOutputStream(packed, BUFFER)) {
            write(lines);
            first = cursor.end();
            while (!ends(month)
                    && cursor.end().number() - before.number() < limits.rows()
                    && packed.size() < limits.bytes()) {
                write(lines);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return new Packed(
                new ArchiveNote.Span(before, first, cursor.end()), ends(month), Content.of(packed.toByteArray()));
    }

    private void write(OutputStream lines) throws IOException {
        lines.write(RowLines.write(cursor.next()));
        lines.write(LINE_FEED);
    }

    private boolean ends(YearMonth month) {
        return cursor.peek().map(row -> months.endsBefore(row, month)).orElse(true);
    }
}
