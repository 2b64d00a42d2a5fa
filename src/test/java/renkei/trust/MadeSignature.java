package renkei.trust;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPrivateKey;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;

/** A signature of {@link #MESSAGE} made in one of many ways, one of which is right. */
final class MadeSignature {
    static final byte[] MESSAGE = "第1表".getBytes(StandardCharsets.UTF_8);
    private static final String SHA256 = "3031300d060960864801650304020105000420";

    private MadeSignature() {}

    static byte[] ecdsa(KeyPair pair, String made) throws GeneralSecurityException {
        byte[] good = sign(pair, made.equals("with-sha1") ? "SHA1withECDSA" : "SHA256withECDSA");
        BigInteger n = ((ECPublicKey) pair.getPublic()).getParams().getOrder();
        ASN1Sequence parts = ASN1Sequence.getInstance(good);
        BigInteger r = ASN1Integer.getInstance(parts.getObjectAt(0)).getValue();
        BigInteger s = ASN1Integer.getInstance(parts.getObjectAt(1)).getValue();
        byte[] one = integer(r.toByteArray());
        byte[] two = integer(s.toByteArray());
        return switch (made) {
            case "rightly", "with-sha1" -> good;
            case "with-the-other-s" -> sequence(one, integer(n.subtract(s).toByteArray()));
            case "swapped" -> sequence(two, one);
            case "r-plus-n" -> sequence(integer(r.add(n).toByteArray()), two);
            case "s-plus-n" -> sequence(one, integer(s.add(n).toByteArray()));
            case "r-minus-n" -> sequence(integer(r.subtract(n).toByteArray()), two);
            case "negative-r" -> sequence(integer(r.negate().toByteArray()), two);
            case "negative-s" -> sequence(one, integer(s.negate().toByteArray()));
            case "r-is-0" -> sequence(integer(new byte[1]), two);
            case "s-is-0" -> sequence(one, integer(new byte[1]));
            case "both-are-0" -> sequence(integer(new byte[1]), integer(new byte[1]));
            case "both-are-n" -> sequence(integer(n.toByteArray()), integer(n.toByteArray()));
            case "r-is-empty" -> sequence(integer(new byte[0]), two);
            case "leading-zero-r" -> sequence(integer(joined(new byte[1], r.toByteArray())), two);
            case "leading-zero-s" -> sequence(one, integer(joined(new byte[1], s.toByteArray())));
            case "long-length" -> joined(new byte[] {0x30, (byte) 0x81, (byte) (good.length - 2)}, tail(good, 2));
            case "longer-length" -> joined(new byte[] {0x30, (byte) 0x82, 0, (byte) (good.length - 2)}, tail(good, 2));
            case "indefinite-length" -> joined(new byte[] {0x30, (byte) 0x80}, tail(good, 2), new byte[2]);
            case "trailing-byte" -> joined(good, new byte[1]);
            case "trailing-byte-inside" -> sequence(one, two, new byte[] {5, 0});
            case "leading-byte" -> joined(new byte[1], good);
            case "three-numbers" -> sequence(one, two, two);
            case "one-number" -> sequence(one);
            case "no-sequence" -> joined(one, two);
            case "a-set" -> joined(new byte[] {0x31}, tail(good, 1));
            case "octet-strings" -> sequence(retyped(one), retyped(two));
            case "raw" -> joined(fixed(r), fixed(s));
            case "cut-off" -> Arrays.copyOf(good, good.length - 1);
            case "huge" -> sequence(integer(new byte[100_000]), two);
            case "empty" -> new byte[0];
            default -> throw new IllegalArgumentException(made);
        };
    }

    static byte[] rsa(KeyPair pair, String made) throws GeneralSecurityException {
        BigInteger n = ((RSAPrivateKey) pair.getPrivate()).getModulus();
        byte[] good = sign(pair, "SHA256withRSA");
        byte[] info = HexFormat.of().parseHex(SHA256);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(MESSAGE);
        int room = good.length - 3;
        return switch (made) {
            case "rightly" -> good;
            case "by-hand" -> raw(pair, padded(1, room - info.length - hash.length, 0xff, info, hash));
            case "block-type-2" -> raw(pair, padded(2, room - info.length - hash.length, 0xff, info, hash));
            case "block-type-0" -> raw(pair, padded(0, room - info.length - hash.length, 0xff, info, hash));
            case "padded-with-other-bytes" -> raw(pair, padded(1, room - info.length - hash.length, 0x7f, info, hash));
            case "short-padding-and-rubbish" ->
                raw(pair, padded(1, 8, 0xff, info, hash, new byte[room - 8 - info.length - hash.length]));
            case "padding-one-short" ->
                raw(pair, padded(1, room - 1 - info.length - hash.length, 0xff, info, hash, new byte[1]));
            case "no-null" -> {
                byte[] shorter = HexFormat.of().parseHex("302f300b0609608648016503040201" + "0420");
                yield raw(pair, padded(1, room - shorter.length - hash.length, 0xff, shorter, hash));
            }
            case "named-sha-512" -> {
                byte[] named = info.clone();
                named[14] = 3;
                yield raw(pair, padded(1, room - info.length - hash.length, 0xff, named, hash));
            }
            case "named-sha-1" -> {
                byte[] sha1 = HexFormat.of().parseHex("3021300906052b0e03021a05000414");
                byte[] digest = MessageDigest.getInstance("SHA-1").digest(MESSAGE);
                yield raw(pair, padded(1, room - sha1.length - digest.length, 0xff, sha1, digest));
            }
            case "long-length-inside" -> {
                byte[] longer = HexFormat.of().parseHex("308131300d060960864801650304020105000420");
                yield raw(pair, padded(1, room - longer.length - hash.length, 0xff, longer, hash));
            }
            case "hash-alone" -> raw(pair, padded(1, room - hash.length, 0xff, hash));
            case "pss" -> sign(pair, "RSASSA-PSS");
            case "plus-n" -> joined(new byte[1], new BigInteger(1, good).add(n).toByteArray());
            case "leading-zero" -> joined(new byte[1], good);
            case "trailing-zero" -> joined(good, new byte[1]);
            case "cut-off" -> Arrays.copyOf(good, good.length - 1);
            case "zero" -> new byte[good.length];
            case "one" -> fixed(BigInteger.ONE, good.length);
            case "n-minus-1" -> fixed(n.subtract(BigInteger.ONE), good.length);
            case "empty" -> new byte[0];
            default -> throw new IllegalArgumentException(made);
        };
    }

    private static byte[] sign(KeyPair pair, String algorithm) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(algorithm);
        if (algorithm.equals("RSASSA-PSS")) {
            signature.setParameter(new java.security.spec.PSSParameterSpec(
                    "SHA-256", "MGF1", java.security.spec.MGF1ParameterSpec.SHA256, 32, 1));
        }
        signature.initSign(pair.getPrivate());
        signature.update(MESSAGE);
        return signature.sign();
    }

    private static byte[] raw(KeyPair pair, byte[] block) {
        RSAPrivateKey key = (RSAPrivateKey) pair.getPrivate();
        return fixed(new BigInteger(1, block).modPow(key.getPrivateExponent(), key.getModulus()), block.length);
    }

    private static byte[] padded(int type, int length, int filler, byte[]... content) {
        byte[] padding = new byte[length + 3];
        Arrays.fill(padding, (byte) filler);
        padding[0] = 0;
        padding[1] = (byte) type;
        padding[length + 2] = 0;
        return joined(padding, joined(content));
    }

    private static byte[] fixed(BigInteger number) {
        return fixed(number, 32);
    }

    private static byte[] fixed(BigInteger number, int length) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[length];
        int size = Math.min(length, bytes.length);
        System.arraycopy(bytes, bytes.length - size, fixed, length - size, size);
        return fixed;
    }

    private static byte[] integer(byte[] value) {
        return tagged(2, value);
    }

    private static byte[] sequence(byte[]... parts) {
        return tagged(0x30, joined(parts));
    }

    private static byte[] retyped(byte[] integer) {
        return joined(new byte[] {4}, tail(integer, 1));
    }

    private static byte[] tagged(int tag, byte[] value) {
        byte[] head = value.length < 128
                ? new byte[] {(byte) tag, (byte) value.length}
                : new byte[] {
                    (byte) tag,
                    (byte) 0x83,
                    (byte) (value.length >> 16),
                    (byte) (value.length >> 8),
                    (byte) value.length
                };
        return joined(head, value);
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
