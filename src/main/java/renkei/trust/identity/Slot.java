package renkei.trust.identity;

import java.nio.file.Files;
import java.nio.file.Path;
import renkei.trust.KeyFiles;

/**
 * The place of one identity: the owner's folder itself ({@value #ORIGINAL}), or a folder below it. It holds a key or
 * the name of one in the token, a certificate once there is one, and the request that was made.
 *
 * @param name {@value #ORIGINAL}, or the day it was made and a number
 */
public record Slot(String name, Path folder) {
    /** Where the first identity lies, beside the folders of the others. */
    public static final String ORIGINAL = "original";

    static final String TOKEN_KEY = "token.properties";
    static final String REQUEST = "request.pem";

    /** The file with the key, or with its name in the token. */
    public Path keyFile() {
        Path token = folder.resolve(TOKEN_KEY);
        return Files.exists(token) ? token : folder.resolve(KeyFiles.KEY);
    }

    /** Whether the key is in the token. */
    public boolean isInToken() {
        return Files.exists(folder.resolve(TOKEN_KEY));
    }

    public Path certificateFile() {
        return folder.resolve(KeyFiles.CERTIFICATE);
    }

    /** What is sent to the authority. */
    public Path requestFile() {
        return folder.resolve(REQUEST);
    }

    boolean hasKey() {
        return Files.exists(keyFile());
    }

    boolean hasCertificate() {
        return Files.exists(certificateFile());
    }
}
