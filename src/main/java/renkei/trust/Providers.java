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
 * Names who does the arithmetic. Bouncy Castle builds and reads the structures; Java's own providers digest, encrypt and
 * sign with RSA, because they use the processor's instructions (AES-GCM ten times, SHA-256 six times as fast). Elliptic
 * curves are the exception: Java 17 takes six times as long to sign and twelve times as long to verify.
 *
 * <p>A faster provider is chosen here and nowhere else. None is registered with Java, so nobody else's choice changes.
 */
final class Providers {
    private static final Provider ELLIPTIC_CURVES = new BouncyCastleProvider();

    private Providers() {}

    static Provider signing(Algorithm algorithm) {
        return switch (algorithm) {
            case RSA -> named("SunRsaSign");
            case EC -> ELLIPTIC_CURVES;
        };
    }

    static Provider digesting() {
        return named("SUN");
    }

    static Provider sealing() {
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
