package renkei.sending;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** Bytes that do not change, held in memory. Their size is limited where they are read. */
public final class Content {
    private final byte[] bytes;
    /** Worked out when it is first asked for; threads that do so at the same time find the same. */
    private Optional<Digest> digest = Optional.empty();

    private Content(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes the array as it is: who hands it over must not change it any more. */
    public static Content of(byte[] bytes) {
        return new Content(bytes);
    }

    /** The array itself, not a copy: to be read only. */
    public byte[] bytes() {
        return bytes;
    }

    public int size() {
        return bytes.length;
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    public Digest digest() {
        Digest known = digest.orElseGet(() -> Digest.of(bytes));
        digest = Optional.of(known);
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
