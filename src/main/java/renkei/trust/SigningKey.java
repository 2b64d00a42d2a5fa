package renkei.trust;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;

/**
 * A private key and the provider that signs with it: a fast one for keys in files, the token's own for keys that never
 * leave their token.
 */
public record SigningKey(PrivateKey key, Provider provider) {
    private static final byte[] PROBE = {1};

    /** A key that was in a file. Throws IllegalArgumentException if it is neither RSA nor EC. */
    public static SigningKey ofFile(PrivateKey key) {
        PrivateKey translated = Providers.translated(key);
        return new SigningKey(
                translated, Providers.signing(Algorithm.of(translated).orElseThrow()));
    }

    /** A key that was in a file, as PKCS#8 has it. Throws IllegalArgumentException if it is neither RSA nor EC. */
    public static SigningKey ofFile(PrivateKeyInfo info) {
        return ofFile(Providers.privateKey(info));
    }

    /** A key in a token. Throws IllegalArgumentException if it is neither RSA nor EC. */
    public static SigningKey inToken(PrivateKey key, Provider token) {
        if (Algorithm.of(key).isEmpty()) {
            throw new IllegalArgumentException("neither an RSA nor an EC key");
        }
        return new SigningKey(key, token);
    }

    /** What Java calls signatures with this key. */
    public String signatureName() {
        return Algorithm.of(key).orElseThrow().signatureName();
    }

    /** Whether the key cannot be read out. */
    public boolean isInToken() {
        return key.getEncoded() == null;
    }

    /** Whether what this key signs verifies with that certificate. */
    public boolean belongsTo(X509Certificate certificate) {
        Optional<Algorithm> algorithm = Algorithm.of(key);
        if (algorithm.isEmpty()
                || !key.getAlgorithm().equals(certificate.getPublicKey().getAlgorithm())) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance(algorithm.get().signatureName(), provider);
            signature.initSign(key);
            signature.update(PROBE);
            byte[] signed = signature.sign();
            Signature check =
                    Signature.getInstance(algorithm.get().signatureName(), Providers.signing(algorithm.get()));
            check.initVerify(certificate.getPublicKey());
            check.update(PROBE);
            return check.verify(signed);
        } catch (GeneralSecurityException | ProviderException e) {
            return false; // a key of another length, or a token that does not answer
        }
    }

    /** The kind of key only: what ends up in a log tells nothing. */
    @Override
    public String toString() {
        return key.getAlgorithm() + " key";
    }
}
