package renkei.bench;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import renkei.sending.Content;
import renkei.trust.Providers;

/** AES-256-GCM over one document, by one provider, with nothing around it. */
final class RawCipher {
    private static final String GCM = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Provider provider;
    private final byte[] plain;
    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;
    private final GCMParameterSpec once;
    private final byte[] encrypted;

    private RawCipher(Content content, Provider provider) {
        this.provider = provider;
        this.plain = content.bytes();
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        this.key = new SecretKeySpec(bits, "AES");
        this.once = nonce();
        try {
            this.encrypted = cipher(Cipher.ENCRYPT_MODE, once).doFinal(plain);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(provider.getName() + " cannot encrypt", e);
        }
    }

    /** By what Java itself brings. */
    static RawCipher byJava(Content content) {
        return new RawCipher(content, Security.getProvider("SunJCE"));
    }

    /** By whom the hub lets encrypt on this machine. */
    static RawCipher chosen(Content content) {
        return new RawCipher(content, Providers.sealing());
    }

    long encrypt() throws GeneralSecurityException {
        return cipher(Cipher.ENCRYPT_MODE, nonce()).doFinal(plain).length;
    }

    long decrypt() throws GeneralSecurityException {
        return cipher(Cipher.DECRYPT_MODE, once).doFinal(encrypted).length;
    }

    private Cipher cipher(int mode, GCMParameterSpec nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(GCM, provider);
        cipher.init(mode, key, nonce);
        return cipher;
    }

    private GCMParameterSpec nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return new GCMParameterSpec(TAG_BITS, bytes);
    }
}
