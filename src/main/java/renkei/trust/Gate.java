package renkei.trust;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import renkei.trust.path.Claim;
import renkei.trust.path.PathFlaw;
import renkei.trust.path.PathRefused;
import renkei.trust.path.Paths;

/**
 * Accepts or refuses signatures, seals and certificates: the one place where that is decided. Containers, receipts, the
 * vault, certificates, revocation lists and answers about revocation all come through here.
 *
 * <p>Strict where standards let two readers differ: what is accepted has one encoding only. No input, however malformed,
 * throws; what is not accepted is refused. Safe for use by many threads.
 */
public final class Gate {
    /** The tag of a seal is never shorter (NIST SP 800-38D allows 4 bytes). */
    public static final int TAG_BYTES = 16;
    /** The nonce of a seal has this length only: others are hashed first, which costs its uniqueness. */
    public static final int NONCE_BYTES = 12;

    private static final int SHORTEST_WRAPPED_BYTES = 24;
    private static final int LONGEST_WRAPPED_BYTES = 520;
    private static final int KEY_BYTES_LIMIT = 4096;

    private Gate() {}

    /**
     * Whether a signature is right.
     *
     * <p>RSA: PKCS#1 v1.5 (RFC 8017, 8.2.2), the one padding byte for byte, as long as the modulus; the modulus of 2048 to
     * 8192 bits, the exponent odd, from 65537 and below 2^256 (FIPS 186-5, 5.1). ECDSA: curves P-256 and P-384, the point on
     * the curve; r and s each from 1 to n-1, in DER, with nothing after it. Of the pair s and n-s both are accepted (FIPS
     * 186-5 does not choose): nothing here takes a signature's bytes for a name.
     *
     * @param algorithm as Java calls it: {@code SHA256withRSA}, {@code SHA256withECDSA}, likewise SHA384 and SHA512
     */
    public static boolean signature(PublicKey key, String algorithm, byte[] message, byte[] signature) {
        return RawSignature.isRight(key, algorithm, message, signature);
    }

    /** The public key in a SubjectPublicKeyInfo (RFC 5280, 4.1.2.7) in DER, if {@link #signature} would take it. */
    public static Optional<PublicKey> key(byte[] encoded) {
        if (encoded.length > KEY_BYTES_LIMIT) {
            return Optional.empty();
        }
        return Arrays.stream(Algorithm.values())
                .flatMap(algorithm -> RawKey.read(algorithm, encoded).stream())
                .findFirst();
    }

    /**
     * What was sealed with AES-GCM (NIST SP 800-38D), if not a bit of it is another than it was.
     *
     * @param key of 16, 24 or 32 bytes
     * @param nonce 12 bytes
     * @param associated what was sealed along, in the clear; may be empty
     * @param sealed with the tag of 16 bytes at its end
     */
    public static Optional<byte[]> open(byte[] key, byte[] nonce, byte[] associated, byte[] sealed) {
        if (!isAesKey(key) || nonce.length != NONCE_BYTES || sealed.length < TAG_BYTES) {
            return Optional.empty();
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", Providers.sealing());
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BYTES * 8, nonce));
            cipher.updateAAD(associated);
            // One call: the provider compares the tag before it hands out the first byte.
            return Optional.of(cipher.doFinal(sealed));
        } catch (GeneralSecurityException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /**
     * A key that was wrapped with another (RFC 3394, with the initial value of 2.2.3.1), if it is whole.
     *
     * @param key of 16, 24 or 32 bytes
     * @param wrapped 24 to 520 bytes, a multiple of 8
     */
    public static Optional<byte[]> unwrap(byte[] key, byte[] wrapped) {
        if (!isAesKey(key)
                || wrapped.length < SHORTEST_WRAPPED_BYTES
                || wrapped.length > LONGEST_WRAPPED_BYTES
                || wrapped.length % 8 != 0) {
            return Optional.empty();
        }
        try {
            Cipher cipher = Cipher.getInstance("AESWrap", Providers.wrapping());
            cipher.init(Cipher.UNWRAP_MODE, new SecretKeySpec(key, "AES"));
            return Optional.of(((SecretKey) cipher.unwrap(wrapped, "AES", Cipher.SECRET_KEY)).getEncoded());
        } catch (GeneralSecurityException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** What is wrong with a certificate and its path; empty if it is accepted. */
    public static Optional<PathFlaw> path(Claim claim) {
        try {
            Paths.judge(claim);
            return Optional.empty();
        } catch (PathRefused e) {
            return Optional.of(e.flaw());
        }
    }

    private static boolean isAesKey(byte[] key) {
        return key.length == 16 || key.length == 24 || key.length == 32;
    }
}
