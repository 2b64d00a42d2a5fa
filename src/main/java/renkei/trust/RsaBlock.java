package renkei.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;

/**
 * What an RSA signature must hide (RFC 8017, 9.2): a block is made and compared, never parsed. Java's own verification also
 * takes one whose algorithm lacks its NULL, so the provider only uncovers the block, which is nearly all of the work.
 */
final class RsaBlock {
    private final byte[] digestInfo;

    private RsaBlock(byte[] digestInfo) {
        this.digestInfo = digestInfo;
    }

    /** @param algorithm in capital letters, such as {@code SHA256WITHRSA} */
    static RsaBlock of(String algorithm, byte[] message) throws GeneralSecurityException, IOException {
        String bits = algorithm.substring(3, 6);
        ASN1ObjectIdentifier digest =
                switch (bits) {
                    case "256" -> NISTObjectIdentifiers.id_sha256;
                    case "384" -> NISTObjectIdentifiers.id_sha384;
                    default -> NISTObjectIdentifiers.id_sha512;
                };
        byte[] hash =
                MessageDigest.getInstance("SHA-" + bits, Providers.digesting()).digest(message);
        return new RsaBlock(
                new DigestInfo(new AlgorithmIdentifier(digest, DERNull.INSTANCE), hash).getEncoded(ASN1Encoding.DER));
    }

    /** Whether a signature, as long as the modulus and less than it, hides this block. */
    boolean isIn(byte[] signature, RSAPublicKey key) throws GeneralSecurityException {
        BigInteger modulus = key.getModulus();
        int length = (modulus.bitLength() + 7) / 8;
        if (signature.length != length || new BigInteger(1, signature).compareTo(modulus) >= 0) {
            return false;
        }
        Cipher cipher = Cipher.getInstance("RSA/ECB/NoPadding", Providers.sealing());
        cipher.init(Cipher.DECRYPT_MODE, key);
        return Arrays.equals(cipher.doFinal(signature), padded(length));
    }

    private byte[] padded(int length) {
        byte[] block = new byte[length];
        Arrays.fill(block, (byte) 0xff);
        block[0] = 0;
        block[1] = 1;
        int start = length - digestInfo.length;
        block[start - 1] = 0;
        System.arraycopy(digestInfo, 0, block, start, digestInfo.length);
        return block;
    }
}
