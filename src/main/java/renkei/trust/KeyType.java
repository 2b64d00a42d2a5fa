package renkei.trust;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;

/** The kinds of keys that the hub makes for offices. */
public enum KeyType {
    RSA_2048(Algorithm.RSA),
    EC_P256(Algorithm.EC);

    private final Algorithm algorithm;

    KeyType(Algorithm algorithm) {
        this.algorithm = algorithm;
    }

    Algorithm algorithm() {
        return algorithm;
    }

    /** What Java calls keys of this type. */
    public String keyName() {
        return algorithm.keyName();
    }

    /** What Java calls signatures with keys of this type. */
    public String signatureName() {
        return algorithm.signatureName();
    }

    /** A new key of this kind, for a file. */
    public KeyPair generate() {
        return generate(Providers.signing(algorithm));
    }

    /** A new key of this kind, made by that provider. Throws ProviderException if it cannot. */
    public KeyPair generate(Provider provider) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm.keyName(), provider);
            generator.initialize(parameters());
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot make a key of type " + this, e);
        }
    }

    private AlgorithmParameterSpec parameters() {
        return switch (this) {
            case RSA_2048 -> new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4);
            case EC_P256 -> new ECGenParameterSpec("secp256r1");
        };
    }
}
