package renkei.convert;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A document whose bytes can be read as often as needed, so that none has to be held in memory.
 *
 * @param name its file name, without folders
 */
public record DocumentSource(String name, Opening bytes) {

    /** Opens the bytes anew; who opens closes. */
    public interface Opening {
        InputStream open() throws IOException;
    }

    /** A document that is in memory: takes the array as it is. */
    public static DocumentSource of(String name, byte[] bytes) {
        return new DocumentSource(name, () -> new ByteArrayInputStream(bytes));
    }

    /**
     * Opens the bytes anew; the caller closes them. Reading those of a converted document fails if the document that it was
     * made of is no longer the one that was judged.
     */
    public InputStream open() throws IOException {
        return bytes.open();
    }

    @Override
    public String toString() {
        return name;
    }
}
