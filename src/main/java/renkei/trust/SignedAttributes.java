package renkei.trust;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerInformation;
import renkei.sending.Digest;

/** The attributes that CAdES-B-B demands under the signature, each once and with one value (ETSI EN 319 122-1, 6.3). */
final class SignedAttributes {
    private final Time signingTime;
    private final SigningCertificateV2 signingCertificate;

    private SignedAttributes(Time signingTime, SigningCertificateV2 signingCertificate) {
        this.signingTime = signingTime;
        this.signingCertificate = signingCertificate;
    }

    static SignedAttributes of(SignerInformation signer) throws FlawFound {
        AttributeTable table = signer.getSignedAttributes();
        if (table == null) {
            throw new FlawFound(Flaw.SIGNATURE_BROKEN, "no signed attributes");
        }
        only(table, CMSAttributes.contentType, "content-type");
        only(table, CMSAttributes.messageDigest, "message-digest");
        return new SignedAttributes(
                Time.getInstance(only(table, CMSAttributes.signingTime, "signing-time")),
                SigningCertificateV2.getInstance(
                        only(table, PKCSObjectIdentifiers.id_aa_signingCertificateV2, "signing-certificate-v2")));
    }

    Instant signingTime() {
        Date date = signingTime.getDate();
        return date.toInstant();
    }

    /** Whether the signature is bound to that certificate and to no other of the same key or the same number. */
    boolean names(X509CertificateHolder certificate) throws IOException, FlawFound {
        ESSCertIDv2[] named = signingCertificate.getCerts();
        if (named.length == 0) {
            return false;
        }
        if (!named[0].getHashAlgorithm().getAlgorithm().equals(NISTObjectIdentifiers.id_sha256)) {
            throw new FlawFound(Flaw.ALGORITHM_REFUSED, "signing-certificate-v2");
        }
        return Arrays.equals(
                named[0].getCertHash(), Digest.of(certificate.getEncoded()).raw());
    }

    private static ASN1Encodable only(AttributeTable table, ASN1ObjectIdentifier type, String name) throws FlawFound {
        if (table.getAll(type).size() != 1
                || ((Attribute) table.getAll(type).get(0)).getAttrValues().size() != 1) {
            throw new FlawFound(Flaw.SIGNATURE_BROKEN, name);
        }
        return ((Attribute) table.getAll(type).get(0)).getAttrValues().getObjectAt(0);
    }
}
