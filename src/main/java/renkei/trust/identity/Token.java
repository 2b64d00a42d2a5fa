package renkei.trust.identity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import renkei.trust.KeyType;
import renkei.trust.SigningKey;

/**
 * A token, such as a hardware security module, reached through PKCS#11. Keys are made and used in it and never leave it.
 *
 * <p>{@code keys/token/pkcs11.cfg} says which library and which slot (the configuration of Java's provider SunPKCS11); the
 * PIN comes from the environment variable {@value #PIN_VARIABLE}, or else from {@code keys/token/pin}.
 */
final class Token {
    static final String PIN_VARIABLE = "HUB_TOKEN_PIN";

    private final Provider provider;
    private final KeyStore keys;

    private Token(Provider provider, KeyStore keys) {
        this.provider = provider;
        this.keys = keys;
    }

    /** Opens the token that the folder describes. Throws Refused if there is none, or it does not answer. */
    static Token open(Path folder, Map<String, String> environment) {
        Path configuration = folder.resolve("pkcs11.cfg");
        Provider pkcs11 = Security.getProvider("SunPKCS11");
        if (!Files.exists(configuration) || pkcs11 == null) {
            throw new Refused(Refused.Reason.TOKEN_MISSING, configuration.toString());
        }
        char[] pin = Password.environment(PIN_VARIABLE, environment)
                .orElseGet(() -> Password.read(folder.resolve("pin")))
                .characters();
        try {
            Provider configured = pkcs11.configure(configuration.toString());
            KeyStore keys = KeyStore.getInstance("PKCS11", configured);
            keys.load(null, pin);
            return new Token(configured, keys);
        } catch (GeneralSecurityException | IOException | ProviderException | IllegalArgumentException e) {
            throw unusable(configuration.toString(), e);
        } finally {
            Arrays.fill(pin, '0');
        }
    }

    /** The key of that name. Throws Refused if there is none. */
    SigningKey key(String name) {
        try {
            return Optional.ofNullable((PrivateKey) keys.getKey(name, null))
                    .map(key -> SigningKey.inToken(key, provider))
                    .orElseThrow(() -> new Refused(Refused.Reason.ENTRY_MISSING, name));
        } catch (GeneralSecurityException | ProviderException | ClassCastException | IllegalArgumentException e) {
            throw unusable(name, e);
        }
    }

    /** The certificates that the token holds for that key: the key's own first. */
    List<X509Certificate> certificates(String name) {
        try {
            Certificate[] chain = keys.getCertificateChain(name);
            return chain == null
                    ? List.of()
                    : Stream.of(chain).map(X509Certificate.class::cast).toList();
        } catch (GeneralSecurityException | ProviderException e) {
            throw unusable(name, e);
        }
    }

    /** Makes a key of that name. PKCS#11 key stores keep none without a certificate: the placeholder stands in for it. */
    KeyPair generate(KeyType type, String name, Placeholder placeholder) {
        try {
            KeyPair pair = type.generate(provider);
            X509Certificate stand = placeholder.certificate(pair, provider);
            keys.setKeyEntry(name, pair.getPrivate(), null, new Certificate[] {stand});
            return new KeyPair(pair.getPublic(), key(name).key());
        } catch (GeneralSecurityException | ProviderException | IllegalStateException e) {
            throw unusable(name, e);
        }
    }

    /** A certificate that vouches for nothing. */
    interface Placeholder {
        X509Certificate certificate(KeyPair pair, Provider provider);
    }

    /** The text of the token's library only: it names the trouble, such as CKR_PIN_INCORRECT, and no secret. */
    private static Refused unusable(String what, Throwable cause) {
        Throwable last = cause;
        for (int depth = 0; depth < 10 && last.getCause() != null; depth++) {
            last = last.getCause();
        }
        return new Refused(Refused.Reason.TOKEN_UNUSABLE, what + ": " + last.getMessage());
    }
}
