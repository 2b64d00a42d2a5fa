package renkei.trust;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import renkei.sending.Digest;

/**
 * What all signatures by one chain of certificates have in common, worked out once.
 *
 * @param signer who signs, by issuer and number
 * @param reference the attribute that binds a signature to the certificate (RFC 5035)
 * @param certificates the chain
 */
record SignedParts(SignerIdentifier signer, Attribute reference, ASN1Set certificates) {
    private static final Remembered<List<X509Certificate>, SignedParts> KNOWN = new Remembered<>(SignedParts::make);

    /** Throws IllegalArgumentException if a certificate cannot be encoded. */
    static SignedParts of(List<X509Certificate> chain) {
        return KNOWN.of(chain);
    }

    private static SignedParts make(List<X509Certificate> chain) {
        try {
            byte[] own = chain.get(0).getEncoded();
            List<ASN1Primitive> certificates = new ArrayList<>();
            for (X509Certificate certificate : chain) {
                certificates.add(ASN1Primitive.fromByteArray(certificate.getEncoded()));
            }
            SigningCertificateV2 reference =
                    new SigningCertificateV2(new ESSCertIDv2(Digest.of(own).raw()));
            return new SignedParts(
                    new SignerIdentifier(new IssuerAndSerialNumber(Certificate.getInstance(own))),
                    new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(reference)),
                    (ASN1Set) new DERSet(certificates.toArray(new ASN1Encodable[0])).toASN1Primitive());
        } catch (CertificateEncodingException | IOException e) {
            throw new IllegalArgumentException("a certificate that cannot be written", e);
        }
    }
}
