package renkei.trust;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import renkei.sending.Content;
import renkei.sending.Digest;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

/**
 * The keys that seal what rests: a file with 32 random bytes in Base64 per line. The first seals, all open; so a new key
 * is put on top, and an old one goes when nothing sealed with it is left.
 */
public final class VaultKeys {
    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 8;
    private static final int LIMIT = 16;
    private static final byte[] ID_PURPOSE = "renkei vault key id:".getBytes(StandardCharsets.US_ASCII);

    /** A key and the name under which sealed objects mention it: made of the key, tells nothing of it. */
    record VaultKey(Content id, SecretKey key) {}

    private final List<VaultKey> keys;

    private VaultKeys(List<VaultKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /** The keys in a file. Throws Unavailable (key-unavailable) if it is missing or is not such a file. */
    static VaultKeys read(Path file) {
        List<String> lines = Pem.text(file)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty() || lines.size() > LIMIT) {
            throw damaged(file, "1 to " + LIMIT + " lines are needed");
        }
        return new VaultKeys(lines.stream().map(line -> key(file, line)).toList());
    }

    /** One new key, kept in memory only. */
    public static VaultKeys fresh() {
        return new VaultKeys(List.of(key(Path.of(""), new String(newFile(), StandardCharsets.US_ASCII).strip())));
    }

    /** What a new file holds: one key. */
    static byte[] newFile() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return (Base64.getEncoder().encodeToString(key) + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    VaultKey sealing() {
        return keys.get(0);
    }

    Optional<VaultKey> find(byte[] id) {
        return keys.stream().filter(key -> Arrays.equals(key.id().bytes(), id)).findFirst();
    }

    private static VaultKey key(Path file, String line) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(line);
        } catch (IllegalArgumentException e) {
            // The cause quotes the line, and the line is a key.
            throw damaged(file, "a line is not Base64");
        }
        if (bytes.length != KEY_BYTES) {
            throw damaged(file, "a key has not " + KEY_BYTES + " bytes");
        }
        return new VaultKey(Content.of(id(bytes)), new SecretKeySpec(bytes, "AES"));
    }

    private static byte[] id(byte[] key) {
        byte[] named = Arrays.copyOf(ID_PURPOSE, ID_PURPOSE.length + key.length);
        System.arraycopy(key, 0, named, ID_PURPOSE.length, key.length);
        return Arrays.copyOf(Digest.of(named).raw(), ID_BYTES);
    }

    private static Unavailable damaged(Path file, String why) {
        return new Unavailable(Failure.KEY_UNAVAILABLE, file + " is damaged: " + why + ". Restore it from your copy.");
    }
}
