package renkei.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;

/** Decides on single signatures, as {@link Gate#signature} says. */
final class RawSignature {
    /** Every algorithm that a signature may have, and what kind of key is for it. */
    private static final Map<String, Algorithm> ALGORITHMS = Map.of(
            "SHA256WITHRSA", Algorithm.RSA,
            "SHA384WITHRSA", Algorithm.RSA,
            "SHA512WITHRSA", Algorithm.RSA,
            "SHA256WITHECDSA", Algorithm.EC,
            "SHA384WITHECDSA", Algorithm.EC,
            "SHA512WITHECDSA", Algorithm.EC);

    private RawSignature() {}

    static boolean isRight(PublicKey key, String name, byte[] message, byte[] signature) {
        String algorithm = name.toUpperCase(Locale.ROOT);
        try {
            if (!ALGORITHMS.containsKey(algorithm) || !RawKey.isSound(key)) {
                return false;
            }
            return switch (ALGORITHMS.get(algorithm)) {
                case RSA ->
                    key instanceof RSAPublicKey rsa
                            && RsaBlock.of(algorithm, message).isIn(signature, rsa);
                case EC ->
                    key instanceof ECPublicKey ec
                            && isPair(ec.getParams().getOrder(), signature)
                            && matches(ec, algorithm, message, signature);
            };
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            // Providers and parsers report hostile input through many exceptions.
            return false;
        }
    }

    /** Two numbers from 1 to order-1, encoded in the one way of DER (RFC 3279, 2.2.3). */
    private static boolean isPair(BigInteger order, byte[] signature) throws IOException {
        // Two numbers, a type and a length before each and before both, a sign.
        if (signature.length > 2 * ((order.bitLength() + 7) / 8) + 9) {
            return false;
        }
        ASN1Sequence pair = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(signature));
        if (pair.size() != 2) {
            return false;
        }
        ASN1Integer r = ASN1Integer.getInstance(pair.getObjectAt(0));
        ASN1Integer s = ASN1Integer.getInstance(pair.getObjectAt(1));
        return isWithin(order, r.getValue())
                && isWithin(order, s.getValue())
                && Arrays.equals(new DERSequence(new ASN1Integer[] {r, s}).getEncoded(ASN1Encoding.DER), signature);
    }

    private static boolean isWithin(BigInteger order, BigInteger number) {
        return number.signum() > 0 && number.compareTo(order) < 0;
    }

    private static boolean matches(ECPublicKey key, String algorithm, byte[] message, byte[] signature)
            throws GeneralSecurityException {
        Signature verifier = Signature.getInstance(algorithm, Providers.signing(Algorithm.EC));
        verifier.initVerify(key);
        verifier.update(message);
        return verifier.verify(signature);
    }
}
