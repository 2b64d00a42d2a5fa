package renkei.trust;

import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.AuthEnvelopedData;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.EncryptedContentInfo;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.cms.KEKIdentifier;
import org.bouncycastle.asn1.cms.KEKRecipientInfo;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import renkei.sending.Broken;
import renkei.sending.Content;
import renkei.sending.Failure;

/**
 * The four parts of a sealed object, and the one way in which we write them as AuthEnvelopedData.
 *
 * <p>The tag protects the encrypted bytes, not the structure around them. So whatever is read is written again and must
 * give the same bytes: version numbers, algorithms, tag length and trailing bytes cannot differ unnoticed.
 */
final class SealedObject {
    private static final AlgorithmIdentifier WRAP = new AlgorithmIdentifier(NISTObjectIdentifiers.id_aes256_wrap);

    private final byte[] keyId;
    private final byte[] wrappedKey;
    private final byte[] nonce;
    private final byte[] encrypted;

    /** @param encrypted with the tag at its end, as Java has it */
    SealedObject(byte[] keyId, byte[] wrappedKey, byte[] nonce, byte[] encrypted) {
        this.keyId = keyId;
        this.wrappedKey = wrappedKey;
        this.nonce = nonce;
        this.encrypted = encrypted;
    }

    byte[] keyId() {
        return keyId;
    }

    byte[] wrappedKey() {
        return wrappedKey;
    }

    byte[] nonce() {
        return nonce;
    }

    byte[] encrypted() {
        return encrypted;
    }

    Content encode() {
        int length = encrypted.length - Seal.TAG_BYTES;
        KEKRecipientInfo recipient =
                new KEKRecipientInfo(new KEKIdentifier(keyId, null, null), WRAP, new DEROctetString(wrappedKey));
        AlgorithmIdentifier gcm =
                new AlgorithmIdentifier(NISTObjectIdentifiers.id_aes256_GCM, new GCMParameters(nonce, Seal.TAG_BYTES));
        ASN1Object data = new AuthEnvelopedData(
                null,
                new DERSet(new RecipientInfo(recipient)),
                new EncryptedContentInfo(
                        CMSObjectIdentifiers.data, gcm, new DEROctetString(Arrays.copyOf(encrypted, length))),
                null,
                new DEROctetString(Arrays.copyOfRange(encrypted, length, encrypted.length)),
                null);
        try {
            return Content.of(
                    new ContentInfo(CMSObjectIdentifiers.authEnvelopedData, data).getEncoded(ASN1Encoding.DER));
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
    }

    static SealedObject decode(Content sealed) {
        SealedObject object;
        try {
            object = parse(sealed.bytes());
        } catch (IOException | RuntimeException e) {
            // Bouncy Castle's parser reports hostile input through many unchecked exceptions.
            throw new Broken(Failure.SEAL_BROKEN, "this is not a sealed object", e);
        }
        if (!object.encode().equals(sealed)) {
            throw new Broken(Failure.SEAL_BROKEN, "the frame of the sealed object is not what it was");
        }
        return object;
    }

    private static SealedObject parse(byte[] bytes) throws IOException {
        ContentInfo info = ContentInfo.getInstance(ASN1Primitive.fromByteArray(bytes));
        AuthEnvelopedData data = AuthEnvelopedData.getInstance(info.getContent());
        KEKRecipientInfo recipient = KEKRecipientInfo.getInstance(
                RecipientInfo.getInstance(data.getRecipientInfos().getObjectAt(0))
                        .getInfo());
        EncryptedContentInfo encrypted = data.getAuthEncryptedContentInfo();
        GCMParameters parameters = GCMParameters.getInstance(
                encrypted.getContentEncryptionAlgorithm().getParameters());
        if (parameters.getIcvLen() != Seal.TAG_BYTES
                || data.getMac().getOctets().length != Seal.TAG_BYTES
                || parameters.getNonce().length != Seal.NONCE_BYTES) {
            throw new IOException("short tag or nonce");
        }
        return new SealedObject(
                recipient.getKekid().getKeyIdentifier().getOctets(),
                recipient.getEncryptedKey().getOctets(),
                parameters.getNonce(),
                joined(encrypted.getEncryptedContent(), data.getMac()));
    }

    private static byte[] joined(ASN1OctetString content, ASN1OctetString tag) {
        byte[] first = content.getOctets();
        byte[] both = Arrays.copyOf(first, first.length + Seal.TAG_BYTES);
        System.arraycopy(tag.getOctets(), 0, both, first.length, Seal.TAG_BYTES);
        return both;
    }
}
