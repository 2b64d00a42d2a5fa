package renkei.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1EncodableVector;
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
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import renkei.sending.Content;
import renkei.sending.Digest;

/** Signatures that are well formed and wrong, or right and not what CAdES demands. */
class ForgedSignatureTest {
    private static final byte[] MANIFEST = Manifest.of(Trial.documents()).encode();

    @Test
    void theForgersToolMakesAGoodSignatureToo() throws Exception {
        assertThat(Trial.verifier().verify(with(signature(Trial.EC, "SHA256withECDSA", table -> table))))
                .isInstanceOf(Verdict.Valid.class);
    }

    @Test
    void aSignatureOverOtherContentIsInvalid() {
        byte[] other = SignatureMaker.sign(Trial.EC, "other".getBytes(StandardCharsets.UTF_8), Trial.NOW);

        assertThat(Trial.flaw(with(other))).isEqualTo(Flaw.SIGNATURE_INVALID);
    }

    @Test
    void aSignatureWithAnotherKeyIsInvalid() {
        for (KeyType type : KeyType.values()) {
            Identity identity = type == KeyType.RSA_2048 ? Trial.RSA : Trial.EC;
            Identity forged =
                    new Identity(Trial.OFFICE, type.generate().getPrivate(), identity.certificate(), identity.chain());

            assertThat(Trial.flaw(Trial.signedBy(forged, Trial.NOW))).isEqualTo(Flaw.SIGNATURE_INVALID);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.2.840.113549.1.9.3",
                "1.2.840.113549.1.9.4",
                "1.2.840.113549.1.9.5",
                "1.2.840.113549.1.9.16.2.47"
            })
    void everyDemandedAttributeMustBeSigned(String attribute) throws Exception {
        byte[] signature =
                signature(Trial.EC, "SHA256withECDSA", table -> table.remove(new ASN1ObjectIdentifier(attribute)));

        assertThat(Trial.flaw(with(signature))).isEqualTo(Flaw.SIGNATURE_BROKEN);
    }

    @Test
    void aSignatureWithoutSignedAttributesIsRefused() throws Exception {
        SignerInfoGenerator plain = new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .setDirectSignature(true)
                .build(new JcaContentSignerBuilder("SHA256withECDSA").build(Trial.EC.key()), Trial.EC.certificate());

        assertThat(Trial.flaw(with(signature(plain, false)))).isEqualTo(Flaw.SIGNATURE_BROKEN);
    }

    @Test
    void aSignatureBoundToAnotherCertificateIsRefused() throws Exception {
        byte[] signature = signature(Trial.EC, "SHA256withECDSA", table -> {
            AttributeTable without = table.remove(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
            return without.add(
                    PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new SigningCertificateV2(
                            new ESSCertIDv2(Digest.of(new byte[0]).raw())));
        });

        assertThat(Trial.flaw(with(signature))).isEqualTo(Flaw.SIGNATURE_BROKEN);
    }

    @Test
    void anAttributeTwiceIsRefused() throws Exception {
        byte[] signature = signature(
                Trial.EC,
                "SHA256withECDSA",
                table -> table.add(CMSAttributes.signingTime, new Time(Date.from(Instant.EPOCH))));

        assertThat(Trial.flaw(with(signature))).isEqualTo(Flaw.SIGNATURE_BROKEN);
    }

    @Test
    void twoSignersAreRefused() throws Exception {
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(signerInfo(Trial.EC, "SHA256withECDSA", table -> table));
        generator.addSignerInfoGenerator(signerInfo(Trial.RSA, "SHA256withRSA", table -> table));
        generator.addCertificates(new JcaCertStore(List.of(Trial.EC.certificate(), Trial.RSA.certificate())));
        byte[] two =
                generator.generate(new CMSProcessableByteArray(MANIFEST), false).getEncoded("DER");

        assertThat(Trial.flaw(with(two))).isEqualTo(Flaw.SIGNATURE_BROKEN);
    }

    @Test
    void aSignatureThatBringsItsOwnContentIsRefused() throws Exception {
        byte[] attached = signature(signerInfo(Trial.EC, "SHA256withECDSA", table -> table), true);

        assertThat(Trial.flaw(with(attached))).isEqualTo(Flaw.SIGNATURE_BROKEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA1withRSA", "SHA512withRSA", "SHA256withRSAandMGF1"})
    void otherAlgorithmsAreRefused(String algorithm) throws Exception {
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                        .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes(Trial.RSA)))
                        .build(
                                new JcaContentSignerBuilder(algorithm)
                                        .setProvider(new BouncyCastleProvider())
                                        .build(Trial.RSA.key()),
                                Trial.RSA.certificate()));
        generator.addCertificates(new JcaCertStore(Trial.RSA.chain()));
        byte[] signature =
                generator.generate(new CMSProcessableByteArray(MANIFEST), false).getEncoded("DER");

        assertThat(Trial.flaw(with(signature))).isEqualTo(Flaw.ALGORITHM_REFUSED);
    }

    @Test
    void whatIsNoSignatureIsRefused() {
        byte[] good = SignatureMaker.sign(Trial.EC, MANIFEST, Trial.NOW);
        byte[] longer = Arrays.copyOf(good, good.length + 1);

        assertThat(Trial.flaw(with(new byte[0]))).isEqualTo(Flaw.SIGNATURE_BROKEN);
        assertThat(Trial.flaw(with("hello".getBytes(StandardCharsets.UTF_8)))).isEqualTo(Flaw.SIGNATURE_BROKEN);
        assertThat(Trial.flaw(with(longer))).isEqualTo(Flaw.SIGNATURE_BROKEN);
        assertThat(Trial.flaw(with(nested(200_000)))).isEqualTo(Flaw.SIGNATURE_BROKEN);
    }

    /** Sequences in sequences: a parser that recurses runs out of stack. */
    static byte[] nested(int depth) {
        byte[] bytes = new byte[depth * 2];
        for (int i = 0; i < bytes.length; i += 2) {
            bytes[i] = 0x30;
            bytes[i + 1] = (byte) 0x80;
        }
        return bytes;
    }

    private static byte[] signature(Identity identity, String algorithm, UnaryOperator<AttributeTable> change)
            throws Exception {
        return signature(signerInfo(identity, algorithm, change), false);
    }

    private static byte[] signature(SignerInfoGenerator signer, boolean attached) throws Exception {
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(signer);
        generator.addCertificates(new JcaCertStore(Trial.EC.chain()));
        return generator
                .generate(new CMSProcessableByteArray(MANIFEST), attached)
                .getEncoded("DER");
    }

    private static SignerInfoGenerator signerInfo(
            Identity identity, String algorithm, UnaryOperator<AttributeTable> change) throws Exception {
        DefaultSignedAttributeTableGenerator usual = new DefaultSignedAttributeTableGenerator(attributes(identity));
        return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                .setSignedAttributeGenerator(parameters -> change.apply(usual.getAttributes(parameters)))
                .build(new JcaContentSignerBuilder(algorithm).build(identity.key()), identity.certificate());
    }

    private static AttributeTable attributes(Identity identity) throws Exception {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(Trial.NOW)))));
        attributes.add(new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(
                        Digest.of(identity.certificate().getEncoded()).raw())))));
        return new AttributeTable(attributes);
    }

    private static Content with(byte[] signature) {
        return Container.of(Trial.documents(), MANIFEST, signature).content();
    }
}
