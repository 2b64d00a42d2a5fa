package renkei.trust;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import renkei.sending.Content;
import renkei.sending.Digest;
import renkei.trust.stamp.StampService;

/**
 * The time-stamp on a signature that makes it a CAdES-B-T one: an unsigned attribute {@code signature-time-stamp} on the
 * signature value (ETSI EN 319 122-1, 5.3).
 */
final class SignatureStamp {
    private SignatureStamp() {}

    /** The signature with a time-stamp of now. Throws Unavailable (stamp-unavailable). */
    static byte[] add(byte[] signature, StampService service) {
        try {
            CMSSignedData data = new CMSSignedData(signature);
            SignerInformation signer = data.getSignerInfos().iterator().next();
            byte[] token = service.stamp(Digest.of(signer.getSignature()));
            Attribute attribute = new Attribute(
                    PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                    new DERSet(ASN1Primitive.fromByteArray(token)));
            SignerInformation stamped =
                    SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(new DERSet(attribute)));
            return CMSSignedData.replaceSigners(data, new SignerInformationStore(List.of(stamped)))
                    .getEncoded(ASN1Encoding.DER);
        } catch (CMSException | IOException e) {
            throw new IllegalArgumentException("not a signature of ours", e);
        }
    }

    /** The time-stamp that came with a signature, if one did. */
    static Optional<SignatureFound.Token> in(SignerInformation signer) throws FlawFound, IOException {
        AttributeTable table = signer.getUnsignedAttributes();
        if (table == null) {
            return Optional.empty();
        }
        int count = table.getAll(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
                .size();
        if (count == 0) {
            return Optional.empty();
        }
        Attribute attribute = table.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (count > 1 || attribute.getAttrValues().size() != 1) {
            throw new FlawFound(Flaw.STAMP_BROKEN, "more than one time-stamp");
        }
        ContentInfo token = ContentInfo.getInstance(attribute.getAttrValues().getObjectAt(0));
        return Optional.of(new SignatureFound.Token(
                Content.of(token.getEncoded(ASN1Encoding.DER)), Digest.of(signer.getSignature())));
    }
}
