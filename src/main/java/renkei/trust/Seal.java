package renkei.trust;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import renkei.sending.Broken;
import renkei.sending.Content;
import renkei.sending.Failure;

/**
 * Keeps what rests on the disk secret and whole: CMS AuthEnvelopedData (RFC 5083, RFC 5084), AES-256-GCM with a key of its
 * own for every object, which is wrapped (RFC 3394) with a key of the vault.
 *
 * <p>Opening gives all of the content or none of it. Safe for use by many threads.
 */
public final class Seal {
    static final int TAG_BYTES = Gate.TAG_BYTES;
    static final int NONCE_BYTES = Gate.NONCE_BYTES;
    private static final byte[] NOTHING = {};
    private static final int KEY_BITS = 256;
    private static final String GCM = "AES/GCM/NoPadding";
    private static final String WRAP = "AESWrap";

    private final VaultKeys keys;
    private final SecureRandom random = new SecureRandom();

    public Seal(VaultKeys keys) {
        this.keys = keys;
    }

    /** The content, sealed: about 200 bytes more. */
    public Content seal(Content content) {
        VaultKeys.VaultKey vaultKey = keys.sealing();
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            KeyGenerator generator = KeyGenerator.getInstance("AES", Providers.wrapping());
            generator.init(KEY_BITS, random);
            SecretKey contentKey = generator.generateKey();
            Cipher wrap = Cipher.getInstance(WRAP, Providers.wrapping());
            wrap.init(Cipher.WRAP_MODE, vaultKey.key());
            Cipher cipher = Cipher.getInstance(GCM, Providers.sealing());
            cipher.init(Cipher.ENCRYPT_MODE, contentKey, new GCMParameterSpec(TAG_BYTES * 8, nonce));
            byte[] encrypted = cipher.doFinal(content.bytes());
            return new SealedObject(vaultKey.id().bytes(), wrap.wrap(contentKey), nonce, encrypted).encode();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 17 on can seal", e);
        }
    }

    /**
     * What was sealed. Throws Broken (seal-broken) if a single bit is another than it was, or if
     * it was sealed with a key that the vault no longer has (the two cannot be told apart).
     */
    public Content open(Content sealed) {
        SealedObject object = SealedObject.decode(sealed);
        VaultKeys.VaultKey vaultKey = keys.find(object.keyId())
                .orElseThrow(
                        () -> new Broken(
                                Failure.SEAL_BROKEN,
                                "the seal names a key that vault.key does not hold: it was tampered with, or the key was removed"));
        return Gate.unwrap(vaultKey.key().getEncoded(), object.wrappedKey())
                .flatMap(contentKey -> Gate.open(contentKey, object.nonce(), NOTHING, object.encrypted()))
                .map(Content::of)
                .orElseThrow(() -> new Broken(Failure.SEAL_BROKEN, "the sealed object is not what it was"));
    }
}
