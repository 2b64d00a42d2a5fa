package renkei.trust;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which public keys are believed to be hard to find a private key for. */
final class RawKey {
    private static final int RSA_BITS_LEAST = 2048;
    /** A longer one is no safer in practice and makes every check slow: a way to stop a hub. */
    private static final int RSA_BITS_MOST = 8192;

    private static final BigInteger EXPONENT_LEAST = BigInteger.valueOf(65537);
    private static final int EXPONENT_BITS_MOST = 256;
    private static final List<ECParameterSpec> CURVES = List.of(curve("secp256r1"), curve("secp384r1"));

    private RawKey() {}

    /** The key of that kind in a SubjectPublicKeyInfo, if it is one, encoded in the one way of DER, and sound. */
    static Optional<PublicKey> read(Algorithm algorithm, byte[] encoded) {
        try {
            PublicKey key = KeyFactory.getInstance(algorithm.keyName()).generatePublic(new X509EncodedKeySpec(encoded));
            return Optional.of(key)
                    .filter(found -> Arrays.equals(found.getEncoded(), encoded))
                    .filter(RawKey::isSound);
        } catch (GeneralSecurityException | RuntimeException e) {
            // Of another kind, or damaged: providers report hostile input through both.
            return Optional.empty();
        }
    }

    static boolean isSound(PublicKey key) {
        if (key instanceof RSAPublicKey rsa) {
            return isSound(rsa.getModulus(), rsa.getPublicExponent());
        }
        return key instanceof ECPublicKey ec
                && CURVES.stream().anyMatch(curve -> isSame(curve, ec.getParams()) && isOn(curve, ec.getW()));
    }

    private static boolean isSound(BigInteger modulus, BigInteger exponent) {
        return modulus.testBit(0)
                && modulus.bitLength() >= RSA_BITS_LEAST
                && modulus.bitLength() <= RSA_BITS_MOST
                && exponent.testBit(0)
                && exponent.compareTo(EXPONENT_LEAST) >= 0
                && exponent.bitLength() <= EXPONENT_BITS_MOST;
    }

    /** By value: a curve that only looks like a known one (another generator, say) lets anybody sign. */
    private static boolean isSame(ECParameterSpec known, ECParameterSpec other) {
        return known.getCurve().getField().equals(other.getCurve().getField())
                && known.getCurve().getA().equals(other.getCurve().getA())
                && known.getCurve().getB().equals(other.getCurve().getB())
                && known.getGenerator().equals(other.getGenerator())
                && known.getOrder().equals(other.getOrder())
                && known.getCofactor() == other.getCofactor();
    }

    private static boolean isOn(ECParameterSpec curve, ECPoint point) {
        if (point.equals(ECPoint.POINT_INFINITY)) {
            return false;
        }
        BigInteger prime = ((ECFieldFp) curve.getCurve().getField()).getP();
        BigInteger x = point.getAffineX();
        BigInteger y = point.getAffineY();
        if (x.signum() < 0 || y.signum() < 0 || x.compareTo(prime) >= 0 || y.compareTo(prime) >= 0) {
            return false;
        }
        BigInteger right = x.multiply(x)
                .add(curve.getCurve().getA())
                .multiply(x)
                .add(curve.getCurve().getB())
                .mod(prime);
        return y.multiply(y).mod(prime).equals(right);
    }

    private static ECParameterSpec curve(String name) {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec(name));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java knows the curve " + name, e);
        }
    }
}
