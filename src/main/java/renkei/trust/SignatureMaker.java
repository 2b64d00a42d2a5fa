package renkei.trust;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import renkei.sending.Digest;

/**
 * Makes detached CMS signatures of the baseline CAdES-B-B (ETSI EN 319 122-1): signed are the content type, the content's
 * digest, the time, and which certificate it was.
 */
final class SignatureMaker {
    private SignatureMaker() {}

    static byte[] sign(Identity identity, byte[] content, Instant time) {
        try {
            ASN1EncodableVector attributes = new ASN1EncodableVector();
            attributes.add(attribute(CMSAttributes.signingTime, new Time(Date.from(time))));
            attributes.add(
                    attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, reference(identity.certificate())));
            return sign(identity, content, attributes);
        } catch (CertificateEncodingException | OperatorCreationException | CMSException | IOException e) {
            throw new IllegalArgumentException("cannot sign for " + identity.owner(), e);
        }
    }

    /** Signs these attributes, and content type and digest, which every signature has. */
    private static byte[] sign(Identity identity, byte[] content, ASN1EncodableVector attributes)
            throws CertificateEncodingException, OperatorCreationException, CMSException, IOException {
        Algorithm algorithm = Algorithm.of(identity.key()).orElseThrow();
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                        .setProvider(Providers.digesting())
                        .build())
                .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
                .build(
                        new JcaContentSignerBuilder(algorithm.signatureName())
                                .setProvider(identity.signing().provider())
                                .build(identity.key()),
                        identity.certificate()));
        generator.addCertificates(new JcaCertStore(identity.chain()));
        return generator.generate(new CMSProcessableByteArray(content), false).getEncoded(ASN1Encoding.DER);
    }

    private static SigningCertificateV2 reference(X509Certificate certificate) throws CertificateEncodingException {
        return new SigningCertificateV2(
                new ESSCertIDv2(Digest.of(certificate.getEncoded()).raw()));
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }
}
