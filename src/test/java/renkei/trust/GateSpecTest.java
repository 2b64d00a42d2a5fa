package renkei.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** Signatures and seals before the gate, made as {@code gate.spec.yaml} says. */
class GateSpecTest {
    private static final byte[] KEY = filled(32, 7);
    private static final byte[] NONCE = filled(12, 3);
    private static final byte[] SECRET = filled(32, 9);

    @TestFactory
    Stream<DynamicTest> theGateDecidesAsItShould() throws IOException {
        try (InputStream in = GateSpecTest.class.getResourceAsStream("/renkei/trust/gate.spec.yaml")) {
            List<Map<String, Object>> cases = new Yaml().load(in);
            return cases.stream().flatMap(one -> Stream.of("accepted", "refused")
                    .flatMap(verdict -> ((List<?>) one.getOrDefault(verdict, List.of()))
                            .stream()
                                    .map(made -> DynamicTest.dynamicTest(one.get("what") + " " + made, () -> assertThat(
                                                    accepts(one, made.toString()))
                                            .isEqualTo(verdict.equals("accepted"))))));
        }
    }

    private static boolean accepts(Map<String, Object> one, String made) throws GeneralSecurityException {
        String key = one.getOrDefault("key", "").toString();
        return switch (one.get("what").toString()) {
            case "ECDSA signature" -> {
                KeyPair pair = ec(key);
                yield Gate.signature(
                        pair.getPublic(),
                        one.getOrDefault("named", "SHA256withECDSA").toString(),
                        MadeSignature.MESSAGE,
                        MadeSignature.ecdsa(pair, made));
            }
            case "RSA signature" -> {
                KeyPair pair = rsa(key);
                yield Gate.signature(
                        pair.getPublic(),
                        one.getOrDefault("named", "SHA256withRSA").toString(),
                        MadeSignature.MESSAGE,
                        MadeSignature.rsa(pair, made));
            }
            case "seal" -> opens(made);
            case "wrapped key" -> unwraps(made);
            default -> throw new IllegalArgumentException();
        };
    }

    private static boolean opens(String made) throws GeneralSecurityException {
        byte[] nonce = made.startsWith("nonce-of-") ? filled(Integer.parseInt(made.substring(9)), 3) : NONCE;
        int tag = made.startsWith("tag-of-") ? Integer.parseInt(made.substring(7)) : 16;
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] sealed = new byte[16];
        if (nonce.length > 0) {
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(KEY, "AES"),
                    new GCMParameterSpec(Math.max(96, tag * 8), nonce));
            cipher.updateAAD(new byte[] {1});
            sealed = cipher.doFinal(SECRET);
        }
        int length = sealed.length;
        return switch (made) {
            case "tag-flipped" -> opened(KEY, nonce, 1, flipped(sealed, length - 1));
            case "content-flipped" -> opened(KEY, nonce, 1, flipped(sealed, 0));
            case "nonce-flipped" -> opened(KEY, flipped(nonce, 0), 1, sealed);
            case "associated-changed" -> opened(KEY, nonce, 2, sealed);
            case "other-key" -> opened(flipped(KEY, 0), nonce, 1, sealed);
            case "key-of-15" -> opened(Arrays.copyOf(KEY, 15), nonce, 1, sealed);
            case "key-of-0" -> opened(new byte[0], nonce, 1, sealed);
            case "cut-off" -> opened(KEY, nonce, 1, Arrays.copyOf(sealed, length - 1));
            case "longer" -> opened(KEY, nonce, 1, Arrays.copyOf(sealed, length + 1));
            case "shorter-than-a-tag" -> opened(KEY, nonce, 1, Arrays.copyOf(sealed, 15));
            case "empty" -> opened(KEY, nonce, 1, new byte[0]);
            default -> opened(KEY, nonce, 1, sealed);
        };
    }

    private static boolean opened(byte[] key, byte[] nonce, int associated, byte[] sealed) {
        return Gate.open(key, nonce, new byte[] {(byte) associated}, sealed)
                .filter(opened -> Arrays.equals(opened, SECRET))
                .isPresent();
    }

    private static boolean unwraps(String made) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(made.equals("with-padding") ? "AES/KWP/NoPadding" : "AESWrap");
        cipher.init(Cipher.WRAP_MODE, new SecretKeySpec(KEY, "AES"));
        byte[] wrapped = cipher.wrap(new SecretKeySpec(SECRET, "AES"));
        return switch (made) {
            case "rightly", "with-padding" -> unwrapped(KEY, wrapped);
            case "first-bit-flipped" -> unwrapped(KEY, flipped(wrapped, 0));
            case "last-bit-flipped" -> unwrapped(KEY, flipped(wrapped, wrapped.length - 1));
            case "cut-off" -> unwrapped(KEY, Arrays.copyOf(wrapped, wrapped.length - 1));
            case "a-block-short" -> unwrapped(KEY, Arrays.copyOf(wrapped, wrapped.length - 8));
            case "a-block-longer" -> unwrapped(KEY, Arrays.copyOf(wrapped, wrapped.length + 8));
            case "one-block" -> unwrapped(KEY, Arrays.copyOf(wrapped, 8));
            case "empty" -> unwrapped(KEY, new byte[0]);
            case "huge" -> unwrapped(KEY, new byte[1_000_000]);
            case "other-key" -> unwrapped(flipped(KEY, 0), wrapped);
            case "key-of-15" -> unwrapped(Arrays.copyOf(KEY, 15), wrapped);
            default -> throw new IllegalArgumentException(made);
        };
    }

    private static boolean unwrapped(byte[] key, byte[] wrapped) {
        return Gate.unwrap(key, wrapped)
                .filter(found -> Arrays.equals(found, SECRET))
                .isPresent();
    }

    private static KeyPair ec(String curve) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve.isEmpty() ? "secp256r1" : curve));
        return generator.generateKeyPair();
    }

    /** A key such as 2048, or 2048-3 with the exponent 3. */
    private static KeyPair rsa(String key) throws GeneralSecurityException {
        String[] parts = (key.isEmpty() ? "2048-65537" : key).split("-", -1);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(new RSAKeyGenParameterSpec(Integer.parseInt(parts[0]), new BigInteger(parts[1])));
        return generator.generateKeyPair();
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] copy = bytes.clone();
        copy[at] ^= (byte) 1;
        return copy;
    }

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
