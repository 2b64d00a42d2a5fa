package renkei.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import renkei.sending.Digest;

/**
 * Makes detached CMS signatures (RFC 5652) of the baseline CAdES-B-B (ETSI EN 319 122-1): signed are the content type, the
 * content's digest, the time, which certificate it was, and the algorithms (RFC 6211).
 */
final class SignatureMaker {
    private static final AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    private static final ContentInfo DETACHED = new ContentInfo(CMSObjectIdentifiers.data, null);
    private static final Attribute CONTENT_TYPE = attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data);
    private static final DefaultSignatureAlgorithmIdentifierFinder ALGORITHMS =
            new DefaultSignatureAlgorithmIdentifierFinder();

    private SignatureMaker() {}

    static byte[] sign(Identity identity, byte[] content, Instant time) {
        try {
            SignedParts parts = SignedParts.of(identity.chain());
            AlgorithmIdentifier algorithm = ALGORITHMS.find(identity.signing().signatureName());
            ASN1Set attributes = new DERSet(new ASN1Encodable[] {
                CONTENT_TYPE,
                attribute(
                        CMSAttributes.messageDigest,
                        new DEROctetString(Digest.of(content).raw())),
                attribute(CMSAttributes.signingTime, new Time(Date.from(time))),
                attribute(
                        CMSAttributes.cmsAlgorithmProtect,
                        new CMSAlgorithmProtection(SHA256, CMSAlgorithmProtection.SIGNATURE, algorithm)),
                parts.reference()
            });
            SignerInfo signer = new SignerInfo(
                    parts.signer(),
                    SHA256,
                    attributes,
                    algorithm,
                    new DEROctetString(signature(identity.signing(), attributes.getEncoded(ASN1Encoding.DER))),
                    null);
            SignedData data =
                    new SignedData(new DERSet(SHA256), DETACHED, parts.certificates(), null, new DERSet(signer));
            return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded(ASN1Encoding.DER);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("cannot sign for " + identity.owner(), e);
        }
    }

    private static byte[] signature(SigningKey key, byte[] attributes) throws GeneralSecurityException {
        Signature signature = Signature.getInstance(key.signatureName(), key.provider());
        signature.initSign(key.key());
        signature.update(attributes);
        return signature.sign();
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }
}
