package renkei.convert;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import renkei.standard.Field;
import renkei.standard.FieldType;

/**
 * The bytes of a table in the other edition, written anew row by row: what a field holds, its quotes and the line ends stay as
 * they are; only the version and the names of images change.
 */
final class Rewriting extends InputStream {
    private final String name;
    private final FieldMap map;
    private final UnaryOperator<String> images;
    private final String digest;
    private final WatchedInput in;
    private final RawRows rows;
    private final ByteArrayOutputStream row = new ByteArrayOutputStream();
    private byte[] bytes = new byte[0];
    private int at;
    private boolean ended;

    /**
     * @param images gives the names of images their new form
     * @param digest SHA-256 of the document that was judged
     */
    Rewriting(DocumentSource source, FieldMap map, UnaryOperator<String> images, String digest) throws IOException {
        this.name = source.name();
        this.map = map;
        this.images = images;
        this.digest = digest;
        this.in = new WatchedInput(source);
        this.rows = new RawRows(new BufferedInputStream(in));
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, count);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean hasMore() throws IOException {
        while (at == bytes.length && !ended) {
            row.reset();
            if (rows.next()) {
                write();
            } else {
                end();
            }
            bytes = row.toByteArray();
            at = 0;
        }
        return !ended;
    }

    private void end() throws IOException {
        ended = true;
        if (!in.digest().equals(digest)) {
            throw new DocumentChanged(name);
        }
    }

    private void write() throws IOException {
        if (rows.isEmpty()) {
            rows.copyField(0, row);
        } else if (rows.fields() == map.source().fields().size()) {
            fields();
        } else {
            throw new DocumentChanged(name);
        }
        rows.copyLineEnd(row);
    }

    private void fields() throws IOException {
        List<Field> targets = map.target().fields();
        for (int index = 0; index < targets.size(); index++) {
            if (index > 0) {
                row.write(',');
            }
            Optional<Field> source = map.fields().get(index);
            if (source.isPresent()) {
                field(source.get().number() - 1, targets.get(index));
            }
        }
    }

    private void field(int index, Field target) throws IOException {
        if (target.type() == FieldType.VERSION) {
            replace(index, old -> map.target().edition().version());
        } else if (target.type() == FieldType.IMAGE_NAME) {
            replace(index, images);
        } else {
            rows.copyField(index, row);
        }
    }

    private void replace(int index, UnaryOperator<String> change) throws IOException {
        String text = rows.text(index);
        String quote = text.startsWith("\"") ? "\"" : "";
        String inside = text.substring(quote.length(), text.length() - quote.length());
        row.write((quote + change.apply(inside) + quote).getBytes(StandardCharsets.ISO_8859_1));
    }
}
