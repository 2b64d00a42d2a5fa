package renkei.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A way to read a document to its end. */
interface Contender {
    /** Returns something that depends on all that was read, so that no work can be left out. */
    long read(InputStream document) throws IOException;

    /** The same for a document in memory. */
    default long readFrom(InputStream document) {
        try {
            return read(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
