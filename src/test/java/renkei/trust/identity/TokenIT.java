package renkei.trust.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.FileReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import renkei.office.OfficeNumber;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.sending.Unavailable;
import renkei.trust.CertificateAuthority;
import renkei.trust.ContainerLimits;
import renkei.trust.Identity;
import renkei.trust.KeyType;
import renkei.trust.Keyring;
import renkei.trust.Signatory;
import renkei.trust.Signer;
import renkei.trust.Verifier;

/** Keys in a real PKCS#11 token, SoftHSM. */
class TokenIT {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-06-01T03:04:05Z"));
    private static final OfficeNumber OFFICE = new OfficeNumber("0899900016");
    private static final Owner OWNER = new Owner.OfOffice(OFFICE);
    private static SoftHsm token;

    private final Path keys;
    private final Keyring keyring;
    private final CertificateAuthority authority = CertificateAuthority.create("group", CLOCK);

    TokenIT(@TempDir Path folder) throws Exception {
        keys = folder.resolve("keys");
        keyring = Keyring.open(keys, CLOCK);
        keyring.trust("group", authority.certificate());
        token.describeIn(keys.resolve("token"));
    }

    @BeforeAll
    static void makeToken() throws Exception {
        token = SoftHsm.make();
    }

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void aKeyMadeInTheTokenSignsAndNeverLeavesIt(KeyType type) throws Exception {
        Slot slot = keyring.enrolment().request(new Signatory.Office(OFFICE), "さくら", type, true);
        X509Certificate certificate = TestAuthority.answer(authority, request(slot), CLOCK);
        keyring.enrolment().take(OWNER, new Offer(List.of(), List.of(certificate, authority.certificate())));

        Keyring later = Keyring.open(keys, CLOCK);
        Identity identity = later.signing(OFFICE);

        assertThat(identity.signing().isInToken()).isTrue();
        assertThat(identity.key().getEncoded()).as("it cannot be read out").isNull();
        assertThat(slot.folder().resolve("key.pem")).doesNotExist();
        Verifier verifier = new Verifier(later, CLOCK, ContainerLimits.USUAL);
        List<Document> documents = List.of(
                new Document(new FileName("a.pdf"), Content.of(new byte[] {1, 2, 3})),
                new Document(new FileName("b.pdf"), Content.of(new byte[100_000])));
        Signer signer = new Signer(verifier, CLOCK);
        List<Signatory> signers = Stream.generate(() -> signer.sign(identity, documents))
                .parallel()
                .limit(16)
                .map(container -> verifier.verify(container.content()).orThrow().signer())
                .distinct()
                .toList();
        assertThat(signers).containsExactly(new Signatory.Office(OFFICE));
    }

    @Test
    void aKeyThatIsInTheTokenAlreadyIsTakenIn() throws Exception {
        String alias = "office key";
        Identity made = authority.issue(OFFICE, "", KeyType.RSA_2048);
        token.importKey(alias, made);

        Slot slot = keyring.enrolment().takeFromToken(OWNER, alias, new Offer(List.of(), made.chain()));

        assertThat(slot.isInToken()).isTrue();
        assertThat(keyring.signing(OFFICE).certificate()).isEqualTo(made.certificate());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> keyring.enrolment().takeFromToken(OWNER, "no such key", Offer.none()))
                .matches(e -> e.reason() == Refused.Reason.ENTRY_MISSING);
    }

    @Test
    void aWrongPinIsToldWithoutQuotingIt() throws Exception {
        Slot slot = keyring.enrolment().request(new Signatory.Office(OFFICE), "", KeyType.EC_P256, true);
        keyring.enrolment()
                .take(OWNER, new Offer(List.of(), List.of(TestAuthority.answer(authority, request(slot), CLOCK))));
        Files.writeString(keys.resolve("token/pin"), "canary-9999\n");
        token.logOut();

        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> Keyring.open(keys, CLOCK).signing(OFFICE))
                .withMessageContaining("token")
                .withMessageNotContaining("canary");
        Files.delete(keys.resolve("token/pkcs11.cfg"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Keyring.open(keys, CLOCK)
                        .enrolment()
                        .request(new Signatory.Office(OFFICE), "", KeyType.EC_P256, true))
                .matches(e -> e.reason() == Refused.Reason.TOKEN_MISSING);
    }

    private static PKCS10CertificationRequest request(Slot slot) throws Exception {
        try (PEMParser parser = new PEMParser(new FileReader(slot.requestFile().toFile(), StandardCharsets.UTF_8))) {
            return (PKCS10CertificationRequest) parser.readObject();
        }
    }
}
