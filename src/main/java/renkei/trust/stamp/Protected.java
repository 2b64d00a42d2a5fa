package renkei.trust.stamp;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import renkei.sending.Digest;

/**
 * What one evidence record protects: the digests of all files of one container, as a data object group (RFC 4998, 4.2).
 *
 * @param digests at least two, in ascending order
 */
public record Protected(List<Digest> digests) {
    private static final int LIMIT = 60_000;

    /** @throws IllegalArgumentException if there are fewer than two, or very many */
    public Protected {
        if (digests.size() < 2 || digests.size() > LIMIT) {
            throw new IllegalArgumentException(digests.size() + " digests");
        }
        digests = digests.stream().sorted((a, b) -> a.hex().compareTo(b.hex())).toList();
    }

    /** The digest of the group: of its digests one after the other, in binary ascending order. */
    public Digest digest() {
        return joined(digests.stream().map(Digest::raw).toList());
    }

    byte[][] raw() {
        return digests.stream().map(Digest::raw).toArray(byte[][]::new);
    }

    /** The digest of some digests, one after the other in binary ascending order. */
    static Digest joined(List<byte[]> parts) {
        MessageDigest sha256 = Digest.sha256();
        parts.stream().sorted(Arrays::compareUnsigned).forEach(sha256::update);
        return Digest.ofRaw(sha256.digest());
    }
}
