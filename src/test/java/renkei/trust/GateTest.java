package renkei.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Keys before the gate, and input by chance; the rest is in {@code gate.spec.yaml}. */
class GateTest {
    private final KeyPair pair = KeyType.EC_P256.generate();
    private final KeyPair rsa = KeyType.RSA_2048.generate();

    @Test
    void aKeyIsReadIfItIsSoundAndEncodedInTheOneWay() {
        for (PublicKey key : List.of(pair.getPublic(), rsa.getPublic())) {
            byte[] encoded = key.getEncoded();
            assertThat(Gate.key(encoded)).isPresent();
            assertThat(Gate.key(Arrays.copyOf(encoded, encoded.length + 1))).isEmpty();
            assertThat(Gate.key(Arrays.copyOf(encoded, encoded.length - 1))).isEmpty();
        }
        assertThat(Gate.key(new byte[0])).isEmpty();
        assertThat(Gate.key(new byte[1_000_000])).isEmpty();
    }

    @Test
    void aPointMustLieOnItsCurve() {
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        ECPoint point = key.getW();
        assertThat(RawKey.isSound(at(key.getParams(), point))).isTrue();
        BigInteger prime = new BigInteger("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff", 16);
        for (ECPoint other : List.of(
                new ECPoint(point.getAffineX(), point.getAffineY().add(BigInteger.ONE)),
                new ECPoint(point.getAffineX().add(prime), point.getAffineY()),
                new ECPoint(point.getAffineX(), point.getAffineY().subtract(prime)),
                ECPoint.POINT_INFINITY)) {
            assertThat(RawKey.isSound(at(key.getParams(), other)))
                    .as(other.toString())
                    .isFalse();
        }
    }

    @Test
    void aCurveThatOnlyLooksLikeAKnownOneIsNone() {
        ECPublicKey key = (ECPublicKey) pair.getPublic();
        ECParameterSpec known = key.getParams();
        ECParameterSpec ownGenerator =
                new ECParameterSpec(known.getCurve(), key.getW(), known.getOrder(), known.getCofactor());

        assertThat(RawKey.isSound(at(ownGenerator, key.getW()))).isFalse();
    }

    @Test
    void anRsaKeyMustBeLongAndOdd() {
        BigInteger modulus = ((RSAPublicKey) rsa.getPublic()).getModulus();
        BigInteger usual = BigInteger.valueOf(65537);
        assertThat(RawKey.isSound(of(modulus, usual))).isTrue();
        assertThat(RawKey.isSound(of(modulus.subtract(BigInteger.ONE), usual))).isFalse();
        assertThat(RawKey.isSound(of(modulus, BigInteger.ONE))).isFalse();
        assertThat(RawKey.isSound(of(modulus, BigInteger.valueOf(65538)))).isFalse();
        assertThat(RawKey.isSound(of(modulus, BigInteger.ONE.shiftLeft(256).setBit(0))))
                .isFalse();
        assertThat(RawKey.isSound(of(modulus.shiftRight(1).setBit(0), usual))).isFalse();
        assertThat(RawKey.isSound(of(BigInteger.ONE.shiftLeft(8192).setBit(0), usual)))
                .isFalse();
    }

    @Test
    void noInputThrows() {
        Random random = new Random(4);
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            for (PublicKey key : List.of(pair.getPublic(), rsa.getPublic())) {
                for (String algorithm : List.of("SHA256withRSA", "SHA256withECDSA", "SHA256", "")) {
                    assertThat(Gate.signature(key, algorithm, bytes, bytes)).isFalse();
                }
            }
            assertThat(Gate.key(bytes)).isEmpty();
            assertThat(Gate.open(bytes, bytes, bytes, bytes)).isEmpty();
            assertThat(Gate.unwrap(Arrays.copyOf(bytes, 32), bytes)).isEmpty();
        }
    }

    private static RSAPublicKey of(BigInteger modulus, BigInteger exponent) {
        return new RSAPublicKey() {
            @Override
            public BigInteger getModulus() {
                return modulus;
            }

            @Override
            public BigInteger getPublicExponent() {
                return exponent;
            }

            @Override
            public String getAlgorithm() {
                return "RSA";
            }

            @Override
            public String getFormat() {
                return "none";
            }

            @Override
            public byte[] getEncoded() {
                return new byte[0];
            }
        };
    }

    private static ECPublicKey at(ECParameterSpec curve, ECPoint point) {
        return new ECPublicKey() {
            @Override
            public ECPoint getW() {
                return point;
            }

            @Override
            public ECParameterSpec getParams() {
                return curve;
            }

            @Override
            public String getAlgorithm() {
                return "EC";
            }

            @Override
            public String getFormat() {
                return "none";
            }

            @Override
            public byte[] getEncoded() {
                return new byte[0];
            }
        };
    }
}
