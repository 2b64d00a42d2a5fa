package renkei.convert;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a document, whose SHA-256 is taken while they are read: by it the same bytes are known again. */
final class WatchedInput extends DigestInputStream {

    WatchedInput(DocumentSource source) throws IOException {
        super(source.open(), sha256());
    }

    /** Reads what is left and gives the SHA-256 of all, in hexadecimal; to be asked once. */
    String digest() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(getMessageDigest().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
