package renkei.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.sending.Content;

/** Signatures that are right, by signers who are not. */
class SignerTrustTest {
    private static final Instant START = Trial.NOW.minus(Duration.ofDays(10));
    private static final Instant END = Trial.NOW.plus(Duration.ofDays(10));

    private final PrivateKey authorityKey;

    SignerTrustTest(@TempDir Path folder) {
        Trial.AUTHORITY.save(folder.resolve("ca"));
        authorityKey = Pem.privateKey(folder.resolve("ca").resolve(KeyFiles.KEY));
    }

    @Test
    void anUnknownAuthorityIsNotTrusted() {
        CertificateAuthority other = CertificateAuthority.create("試行用認証局", Trial.CLOCK);

        assertThat(Trial.flaw(
                        Trial.verifier(other, Trial.NOW).verify(Trial.signed().content())))
                .isEqualTo(Flaw.SIGNER_UNTRUSTED);
    }

    @Test
    void withoutAnchorsNobodyIsTrusted() {
        Verifier lonely = new Verifier(TrustAnchors.of(Set.of()), Trial.CLOCK, ContainerLimits.USUAL);

        assertThat(Trial.flaw(lonely.verify(Trial.signed().content()))).isEqualTo(Flaw.SIGNER_UNTRUSTED);
    }

    @Test
    void anAuthorityIsTrustedNoLongerThanItsAnchorStands() {
        Set<X509Certificate> anchors = new HashSet<>(Set.of(Trial.AUTHORITY.certificate()));
        Verifier verifier = new Verifier(() -> Set.copyOf(anchors), Trial.CLOCK, ContainerLimits.USUAL);
        Content container = Trial.signed().content();
        assertThat(verifier.verify(container)).isInstanceOf(Verdict.Valid.class);

        anchors.clear();
        anchors.add(CertificateAuthority.create("x", Trial.CLOCK).certificate());

        assertThat(Trial.flaw(verifier.verify(container))).isEqualTo(Flaw.SIGNER_UNTRUSTED);
    }

    @Test
    void theCertificateMustHoldWhenItIsSigned() {
        Identity brief = Trial.AUTHORITY.issue(Trial.OFFICE, "", KeyType.EC_P256, Duration.ofDays(1));
        Instant late = Trial.NOW.plus(Duration.ofDays(2));
        Verifier verifier = Trial.verifier(Trial.AUTHORITY, late);

        assertThat(verifier.verify(Trial.signedBy(brief, Trial.NOW)))
                .as("signed in time, verified late")
                .isInstanceOf(Verdict.Valid.class);
        assertThat(Trial.flaw(verifier.verify(Trial.signedBy(brief, late)))).isEqualTo(Flaw.CERTIFICATE_EXPIRED);
        assertThat(Trial.flaw(verifier.verify(Trial.signedBy(brief, Trial.NOW.minus(Duration.ofDays(1))))))
                .as("signed too early")
                .isEqualTo(Flaw.CERTIFICATE_EXPIRED);
    }

    @Test
    void theAuthorityMustHoldWhenItIsSigned() {
        KeyPair pair = KeyType.EC_P256.generate();
        Instant authorityEnd = Trial.NOW.minus(Duration.ofDays(1));
        X509Certificate authority = new CertificateDraft(new X500Name("CN=old"), pair.getPublic(), START, authorityEnd)
                .selfSigned(pair.getPrivate());
        Identity identity = issued("CN=0899900016", authority, pair.getPrivate(), KeyUsage.digitalSignature);
        Verifier verifier = new Verifier(TrustAnchors.of(Set.of(authority)), Trial.CLOCK, ContainerLimits.USUAL);
        Instant inTime = authorityEnd.minus(Duration.ofDays(1));

        assertThat(verifier.verify(Trial.signedBy(identity, inTime))).isInstanceOf(Verdict.Valid.class);
        assertThat(Trial.flaw(verifier.verify(Trial.signedBy(identity, Trial.NOW))))
                .as("a path proved for another time is proved anew")
                .isEqualTo(Flaw.CERTIFICATE_EXPIRED);
    }

    @Test
    void aSigningTimeInTheFutureIsRefused() {
        Content early = Trial.signedBy(Trial.EC, Trial.NOW.plus(Duration.ofMinutes(6)));

        assertThat(Trial.flaw(early)).isEqualTo(Flaw.SIGNED_IN_FUTURE);
        assertThat(Trial.verifier().verify(Trial.signedBy(Trial.EC, Trial.NOW.plus(Duration.ofMinutes(4)))))
                .as("clocks differ a little")
                .isInstanceOf(Verdict.Valid.class);
    }

    @Test
    void aCertificateThatIsNotForSignaturesIsRefused() {
        Identity encryption = issuedByTrial("CN=0899900016", KeyUsage.keyEncipherment);

        assertThat(Trial.flaw(Trial.signedBy(encryption, Trial.NOW))).isEqualTo(Flaw.WRONG_PURPOSE);
    }

    @Test
    void anExtendedPurposeMustIncludeSignatures() throws Exception {
        assertThat(Trial.flaw(Trial.signedBy(
                        issuedWith(Extension.extendedKeyUsage, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth)),
                        Trial.NOW)))
                .isEqualTo(Flaw.WRONG_PURPOSE);
        assertThat(Trial.verifier()
                        .verify(Trial.signedBy(
                                issuedWith(
                                        Extension.extendedKeyUsage,
                                        new ExtendedKeyUsage(KeyPurposeId.id_kp_emailProtection)),
                                Trial.NOW)))
                .isInstanceOf(Verdict.Valid.class);
    }

    @Test
    void anAuthorityDoesNotSignDocuments() {
        KeyPair pair = KeyType.EC_P256.generate();
        X509Certificate authority = new CertificateDraft(new X500Name("CN=0899900016"), pair.getPublic(), START, END)
                .selfSigned(pair.getPrivate());
        Identity identity = new Identity(Trial.OFFICE, pair.getPrivate(), authority, List.of(authority));
        Verifier verifier = new Verifier(TrustAnchors.of(Set.of(authority)), Trial.CLOCK, ContainerLimits.USUAL);

        assertThat(Trial.flaw(verifier.verify(Trial.signedBy(identity, Trial.NOW))))
                .isEqualTo(Flaw.WRONG_PURPOSE);
    }

    @Test
    void notEvenAnAuthorityThatMaySignDocumentsDoes() throws Exception {
        Identity subordinate = issuedWith(Extension.basicConstraints, new BasicConstraints(0));

        assertThat(Trial.flaw(Trial.signedBy(subordinate, Trial.NOW))).isEqualTo(Flaw.WRONG_PURPOSE);
    }

    @Test
    void anOfficeVouchesForNobody() {
        Identity posing = issued("CN=0899900024", Trial.EC.certificate(), Trial.EC.key(), KeyUsage.digitalSignature);
        Identity withChain = new Identity(
                posing.owner(),
                posing.key(),
                posing.certificate(),
                List.of(posing.certificate(), Trial.EC.certificate(), Trial.AUTHORITY.certificate()));

        assertThat(Trial.flaw(Trial.signedBy(withChain, Trial.NOW))).isEqualTo(Flaw.SIGNER_UNTRUSTED);
    }

    @Test
    void anAuthorityThatTheSignatureBringsAlongIsNotTrustedForThat() {
        CertificateAuthority own = CertificateAuthority.create("x", Trial.CLOCK);

        assertThat(Trial.flaw(Trial.signedBy(own.issue(Trial.OFFICE, "", KeyType.EC_P256), Trial.NOW)))
                .isEqualTo(Flaw.SIGNER_UNTRUSTED);
    }

    @Test
    void aSignerWithoutAnOfficeNumberIsRefused() {
        for (String subject : List.of("CN=Sakura", "O=0899900016", "CN=0899900016,CN=0899900024")) {
            Identity person = issuedByTrial(subject, KeyUsage.digitalSignature);

            assertThat(Trial.flaw(Trial.signedBy(person, Trial.NOW)))
                    .as(subject)
                    .isEqualTo(Flaw.SIGNER_NOT_AN_OFFICE);
        }
    }

    @Test
    void aHubIsNoOfficeAndAnOfficeIsNoHub() {
        Identity hub = issuedByTrial("OU=Renkei Hub,CN=Sakura", KeyUsage.digitalSignature);
        assertThat(Trial.verifier()
                        .verify(Trial.signedBy(hub, Trial.NOW))
                        .orThrow()
                        .signer())
                .isEqualTo(new Signatory.Hub("Sakura"));
        for (String subject : List.of(
                "OU=Renkei Hub,CN=0899900016",
                "OU=Renkei Hub",
                "OU=Renkei Hub,CN=Sakura,CN=Momo",
                "OU=Renkei Hub,CN=Sakura+SN=Momo",
                "OU=Renkei Hubs,CN=Sakura",
                "OU=Renkei Hub,CN=\\ ")) {
            assertThat(Trial.flaw(Trial.signedBy(issuedByTrial(subject, KeyUsage.digitalSignature), Trial.NOW)))
                    .as(subject)
                    .isEqualTo(Flaw.SIGNER_NOT_AN_OFFICE);
        }
    }

    @Test
    void aShortKeyIsRefused() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(1024);
        KeyPair pair = generator.generateKeyPair();
        X509Certificate certificate = new CertificateDraft(new X500Name("CN=0899900016"), pair.getPublic(), START, END)
                .signedBy(Trial.AUTHORITY.certificate(), authorityKey);

        Identity weak = new Identity(Trial.OFFICE, pair.getPrivate(), certificate, List.of(certificate));

        assertThat(Trial.flaw(Trial.signedBy(weak, Trial.NOW))).isEqualTo(Flaw.ALGORITHM_REFUSED);
    }

    private Identity issuedByTrial(String subject, int usage) {
        return issued(subject, Trial.AUTHORITY.certificate(), authorityKey, usage);
    }

    private Identity issuedWith(ASN1ObjectIdentifier extension, ASN1Encodable value) throws Exception {
        KeyPair pair = KeyType.EC_P256.generate();
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                Trial.AUTHORITY.certificate(),
                BigInteger.TEN,
                Date.from(START),
                Date.from(END),
                new X500Principal("CN=0899900016"),
                pair.getPublic());
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        builder.addExtension(extension, true, value);
        X509Certificate certificate = new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA")
                        .setProvider(Providers.signing(Algorithm.EC))
                        .build(authorityKey)));
        return new Identity(Trial.OFFICE, pair.getPrivate(), certificate, List.of(certificate));
    }

    private static Identity issued(String subject, X509Certificate issuer, PrivateKey issuerKey, int usage) {
        KeyPair pair = KeyType.EC_P256.generate();
        X509Certificate certificate = new CertificateDraft(new X500Name(subject), pair.getPublic(), START, END)
                .signedBy(issuer, issuerKey, new KeyUsage(usage));
        return new Identity(Trial.OFFICE, pair.getPrivate(), certificate, List.of(certificate));
    }
}
