package renkei.trust;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.DefaultCMSSignatureAlgorithmNameGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import renkei.sending.Content;

/** Reads a detached CMS signature and checks it against the certificate it brings; whether to trust that is not its matter. */
final class SignatureCheck {
    private static final int CERTIFICATE_LIMIT = 10;
    /** Tables of every algorithm there is: safe for many threads, and dear to make. */
    private static final DefaultCMSSignatureAlgorithmNameGenerator NAMES =
            new DefaultCMSSignatureAlgorithmNameGenerator();

    private static final DefaultSignatureAlgorithmIdentifierFinder IDENTIFIERS =
            new DefaultSignatureAlgorithmIdentifierFinder();

    private SignatureCheck() {}

    static SignatureFound check(Content signature, Content content) throws FlawFound {
        try {
            return found(parse(signature, content));
        } catch (IOException | CMSException | GeneralSecurityException | OperatorCreationException e) {
            throw new FlawFound(Flaw.SIGNATURE_BROKEN, "not a CMS signature", e);
        } catch (RuntimeException e) {
            // Bouncy Castle's parser reports hostile input through many unchecked exceptions.
            throw new FlawFound(Flaw.SIGNATURE_BROKEN, "not a CMS signature", e);
        }
    }

    private static CMSSignedData parse(Content signature, Content content) throws IOException, CMSException, FlawFound {
        ContentInfo info = ContentInfo.getInstance(ASN1Primitive.fromByteArray(signature.bytes()));
        demand(info.getContentType().equals(CMSObjectIdentifiers.signedData), "not SignedData");
        CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(content.bytes()), info);
        demand(data.isDetachedSignature(), "not detached");
        demand(data.getSignedContentTypeOID().equals(CMSObjectIdentifiers.data.getId()), "content type");
        demand(data.getSignerInfos().size() == 1, "not one signer");
        return data;
    }

    private static SignatureFound found(CMSSignedData data)
            throws FlawFound, IOException, CMSException, GeneralSecurityException, OperatorCreationException {
        SignerInformation signer = data.getSignerInfos().iterator().next();
        Collection<X509CertificateHolder> holders = data.getCertificates().getMatches(null);
        demand(holders.size() <= CERTIFICATE_LIMIT, "too many certificates");
        List<X509CertificateHolder> signers =
                holders.stream().filter(holder -> signer.getSID().match(holder)).toList();
        X509CertificateHolder own = signers.get(0);
        SignedAttributes attributes = SignedAttributes.of(signer);
        demand(attributes.names(own), "it is bound to another certificate");
        List<X509Certificate> chain = new ArrayList<>();
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        chain.add(converter.getCertificate(own));
        for (X509CertificateHolder holder : holders) {
            if (!holder.equals(own)) {
                chain.add(converter.getCertificate(holder));
            }
        }
        verify(signer, chain.get(0).getPublicKey());
        return new SignatureFound(chain, attributes.signingTime(), SignatureStamp.in(signer));
    }

    private static void verify(SignerInformation signer, PublicKey key) throws FlawFound, OperatorCreationException {
        boolean isAccepted = Algorithm.of(key)
                .filter(known -> RawKey.isSound(key))
                .filter(known -> signer.getDigestAlgorithmID().getAlgorithm().equals(NISTObjectIdentifiers.id_sha256))
                .filter(known -> known.isNamedBy(signer.getEncryptionAlgOID()))
                .isPresent();
        if (!isAccepted) {
            throw new FlawFound(Flaw.ALGORITHM_REFUSED, key.getAlgorithm());
        }
        SignerInformationVerifier verifier = new SignerInformationVerifier(
                NAMES,
                IDENTIFIERS,
                new GateVerifiers(key),
                new JcaDigestCalculatorProviderBuilder()
                        .setProvider(Providers.digesting())
                        .build());
        try {
            if (!signer.verify(verifier)) {
                throw new FlawFound(Flaw.SIGNATURE_INVALID, "");
            }
        } catch (CMSException e) {
            throw new FlawFound(Flaw.SIGNATURE_INVALID, "", e);
        }
    }

    private static void demand(boolean holds, String detail) throws FlawFound {
        if (!holds) {
            throw new FlawFound(Flaw.SIGNATURE_BROKEN, detail);
        }
    }
}
