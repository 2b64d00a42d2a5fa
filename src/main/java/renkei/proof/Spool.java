package renkei.proof;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.NoSuchElementException;
import renkei.operator.OperatorJson;

/** Records in a file, in the order in which they were added: a proof is read several times, and may not fit into memory. */
final class Spool<T> implements AutoCloseable {
    private final Path file;
    private final Class<T> type;
    private final DataOutputStream out;
    private long count;

    /** Opens a new file for them. */
    Spool(Path file, Class<T> type) throws IOException {
        this.file = file;
        this.type = type;
        this.out = new DataOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)));
    }

    void add(T value) throws IOException {
        byte[] json = OperatorJson.write(value);
        out.writeInt(json.length);
        out.write(json);
        count++;
    }

    long count() {
        return count;
    }

    /** All that was added so far. */
    Reading read() throws IOException {
        out.flush();
        return new Reading(new DataInputStream(new BufferedInputStream(Files.newInputStream(file))), count);
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }

    /** One reading from the first to the last. */
    final class Reading implements Iterator<T>, AutoCloseable {
        private final DataInputStream in;
        private long left;

        private Reading(DataInputStream in, long left) {
            this.in = in;
            this.left = left;
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public T next() {
            if (left == 0) {
                throw new NoSuchElementException();
            }
            left--;
            try {
                return OperatorJson.read(in.readNBytes(in.readInt()), type);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
