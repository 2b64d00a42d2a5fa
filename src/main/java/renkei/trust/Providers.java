package renkei.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.spec.PKCS8EncodedKeySpec;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * Names who does the arithmetic. Bouncy Castle builds and reads the structures. The {@link Accelerator} signs, verifies and
 * encrypts where there is one. Where there is none, Java's own providers encrypt and sign with RSA, because they use the
 * processor's instructions, and Bouncy Castle computes on elliptic curves, for which Java 17 takes six times as long. Digests
 * are Java's: nobody is faster. {@code hub bench trust} shows what each can do.
 *
 * <p>A provider is chosen here and nowhere else. None is registered with Java, so nobody else's choice changes.
 */
public final class Providers {
    private static final Provider ELLIPTIC_CURVES = new BouncyCastleProvider();

    private Providers() {}

    /** Who signs and verifies. */
    static Provider signing(Algorithm algorithm) {
        return Accelerator.here().provider().orElseGet(() -> signingWithoutHelp(algorithm));
    }

    /** Who signs and verifies with keys of that type. */
    public static Provider signing(KeyType type) {
        return signing(type.algorithm());
    }

    /** Who signs and verifies where there is no accelerator. */
    static Provider signingWithoutHelp(Algorithm algorithm) {
        return switch (algorithm) {
            case RSA -> named("SunRsaSign");
            case EC -> ELLIPTIC_CURVES;
        };
    }

    static Provider digesting() {
        return named("SUN");
    }

    /** Who encrypts and decrypts. */
    public static Provider sealing() {
        return Accelerator.here().provider().orElseGet(Providers::wrapping);
    }

    /** Who wraps keys (RFC 3394), and encrypts where there is no accelerator. */
    static Provider wrapping() {
        return named("SunJCE");
    }

    /**
     * The key as the signing provider wants it. A foreign key is converted at every single signature, which costs more than
     * the signature.
     *
     * @throws IllegalArgumentException if the key is not one of ours
     */
    static PrivateKey translated(PrivateKey key) {
        Algorithm algorithm = Algorithm.of(key)
                .orElseThrow(() -> new IllegalArgumentException("neither an RSA nor an EC key: " + key.getAlgorithm()));
        try {
            return (PrivateKey) KeyFactory.getInstance(algorithm.keyName(), signing(algorithm))
                    .translateKey(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the signing provider does not take this key", e);
        }
    }

    /** The private key that a PKCS#8 structure holds, as the signing provider wants it. */
    static PrivateKey privateKey(PrivateKeyInfo info) {
        Algorithm algorithm = Algorithm.of(info.getPrivateKeyAlgorithm().getAlgorithm())
                .orElseThrow(() -> new IllegalArgumentException("neither an RSA nor an EC key"));
        try {
            return KeyFactory.getInstance(algorithm.keyName(), signing(algorithm))
                    .generatePrivate(new PKCS8EncodedKeySpec(info.getEncoded()));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("not a usable key", e);
        }
    }

    private static Provider named(String name) {
        Provider provider = Security.getProvider(name);
        if (provider == null) {
            throw new IllegalStateException("this Java lacks the security provider " + name);
        }
        return provider;
    }
}
