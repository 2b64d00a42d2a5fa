package renkei.trust.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.FileReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import renkei.office.OfficeNumber;
import renkei.sending.Failure;
import renkei.sending.Unavailable;
import renkei.trust.CertificateAuthority;
import renkei.trust.Flaw;
import renkei.trust.Identity;
import renkei.trust.KeyType;
import renkei.trust.Keyring;
import renkei.trust.Pem;
import renkei.trust.Signatory;

class EnrolmentIT {
    private static final OfficeNumber OFFICE = new OfficeNumber("0899900016");
    private static final OfficeNumber OTHER = new OfficeNumber("0899900024");
    private static final Owner OWNER = new Owner.OfOffice(OFFICE);
    // Java 17 knows passwords of ASCII characters only in PKCS#12 files.
    private static final String PASSWORD = "himitsu canary-7f3a";

    private final Path folder;
    private Instant now = Instant.parse("2026-06-01T03:04:05Z");
    private final InstantSource clock = () -> now;
    private final Keyring keyring;
    private final CertificateAuthority authority;

    EnrolmentIT(@TempDir Path folder) {
        this.folder = folder;
        this.keyring = Keyring.open(folder.resolve("keys"), clock);
        this.authority = CertificateAuthority.create("group", clock);
    }

    @BeforeEach
    void trustTheAuthority() {
        keyring.trust("group", authority.certificate());
    }

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void aRequestBecomesAnIdentityWhenItsCertificateComes(KeyType type) throws Exception {
        Slot slot = keyring.enrolment().request(new Signatory.Office(OFFICE), "さくら", type, false);

        PKCS10CertificationRequest request = request(slot);
        assertThat(request.isSignatureValid(new JcaContentVerifierProviderBuilder()
                        .setProvider(new BouncyCastleProvider())
                        .build(request.getSubjectPublicKeyInfo())))
                .isTrue();
        assertThat(request.getSubject()).hasToString("O=さくら,CN=0899900016");
        assertThat(states()).containsExactly("20260601-1 requested");
        assertThat(keyring.identity(OFFICE)).as("it does not sign yet").isEmpty();

        keyring.enrolment().take(OWNER, new Offer(List.of(), List.of(TestAuthority.answer(authority, request, clock))));

        assertThat(states()).containsExactly("20260601-1 active");
        assertThat(keyring.signing(OFFICE).owner()).isEqualTo(new Signatory.Office(OFFICE));
    }

    @Test
    void theOldOneSignsUntilTheNewOneIsActivatedAndMayComeBack() {
        Identity old = authority.issue(OFFICE, "", KeyType.EC_P256);
        keyring.add(old);
        Identity renewed = authority.issue(OFFICE, "", KeyType.RSA_2048);
        Slot slot = keyring.enrolment().take(OWNER, offer(renewed));

        assertThat(keyring.signing(OFFICE)).isEqualTo(old);
        assertThat(states()).containsExactly("original active", "20260601-1 ready");

        keyring.enrolment().activate(OWNER, slot.name());
        assertThat(keyring.signing(OFFICE)).isEqualTo(renewed);
        assertThat(states()).containsExactly("original retired", "20260601-1 active");

        keyring.enrolment().activate(OWNER, Slot.ORIGINAL);
        assertThat(keyring.signing(OFFICE)).isEqualTo(old);
        assertThat(Keyring.open(folder.resolve("keys"), clock).signing(OFFICE)).isEqualTo(old);

        keyring.enrolment().retire(OWNER, Slot.ORIGINAL);
        assertThatExceptionOfType(Unavailable.class)
                .as("a retired one is never taken again by itself")
                .isThrownBy(() -> keyring.signing(OFFICE));
    }

    @Test
    void theHubTakesAReadyOneWhenTheActiveOneEnds() {
        Identity old = authority.issue(OFFICE, "", KeyType.EC_P256, Duration.ofDays(10));
        keyring.add(old);
        Identity shorter = authority.issue(OFFICE, "", KeyType.EC_P256, Duration.ofDays(20));
        Identity longer = authority.issue(OFFICE, "", KeyType.EC_P256, Duration.ofDays(300));
        keyring.enrolment().take(OWNER, offer(longer));
        keyring.enrolment().take(OWNER, offer(shorter));
        assertThat(keyring.succession().succeed(OWNER)).as("no need yet").isEmpty();
        assertThat(keyring.succession().coveredUntil(OWNER, now.plus(Duration.ofDays(60))))
                .contains(longer.expiresAt());

        now = now.plus(Duration.ofDays(11));

        assertThat(keyring.signing(OFFICE)).isEqualTo(longer);
        assertThat(keyring.succession().succeed(OWNER)).contains("20260601-1");
        assertThat(states()).containsExactly("original retired", "20260601-1 active", "20260601-2 ready");
        assertThat(keyring.succession().succeed(OWNER)).as("once").isEmpty();
    }

    @Test
    void aCertificateThatBeginsLaterIsKeptAndTakenThen() {
        now = now.plus(Duration.ofDays(5));
        Identity later = authority.issue(OFFICE, "", KeyType.EC_P256);
        now = now.minus(Duration.ofDays(5));
        keyring.add(authority.issue(OFFICE, "", KeyType.EC_P256, Duration.ofDays(5)));
        assertThat(keyring.succession().coveredUntil(OWNER, now.plus(Duration.ofDays(60))))
                .contains(now.plus(Duration.ofDays(5)));
        keyring.enrolment().take(OWNER, offer(later));
        assertThat(keyring.succession().coveredUntil(OWNER, now.plus(Duration.ofDays(60))))
                .contains(later.expiresAt());

        refused(Refused.Reason.CANNOT_SIGN, () -> keyring.enrolment().activate(OWNER, "20260601-1"));
        now = now.plus(Duration.ofDays(6));

        assertThat(keyring.signing(OFFICE)).isEqualTo(later);
    }

    @Test
    void whatAVerifierWouldRefuseIsNotTakenIn() {
        CertificateAuthority stranger = CertificateAuthority.create("stranger", clock);
        assertThat(refused(Refused.Reason.WOULD_BE_REFUSED, () -> take(stranger.issue(OFFICE, "", KeyType.EC_P256)))
                        .flaw())
                .contains(Flaw.SIGNER_UNTRUSTED);
        Identity ended = authority.issue(OFFICE, "", KeyType.EC_P256, Duration.ofDays(1));
        now = now.plus(Duration.ofDays(2));
        assertThat(refused(Refused.Reason.WOULD_BE_REFUSED, () -> take(ended)).flaw())
                .contains(Flaw.CERTIFICATE_EXPIRED);
        refused(Refused.Reason.OTHER_OWNER, () -> take(authority.issue(OTHER, "", KeyType.EC_P256)));
        refused(Refused.Reason.OTHER_OWNER, () -> take(authority.issueHub("Renkei Hub")));
        Identity one = authority.issue(OFFICE, "", KeyType.EC_P256);
        Identity two = authority.issue(OFFICE, "", KeyType.EC_P256);
        refused(Refused.Reason.CERTIFICATE_MISSING, () -> keyring.enrolment()
                .take(OWNER, new Offer(List.of(one.signing()), two.chain())));
        refused(Refused.Reason.KEY_MISSING, () -> keyring.enrolment().take(OWNER, new Offer(List.of(), one.chain())));
        refused(Refused.Reason.SEVERAL_ENTRIES, () -> keyring.enrolment()
                .take(OWNER, offer(one).and(offer(two))));
        take(one);
        refused(Refused.Reason.KNOWN, () -> take(one));
        refused(Refused.Reason.UNKNOWN, () -> keyring.enrolment().activate(OWNER, "20260603-9"));
        assertThat(states()).containsExactly("20260603-1 active");
    }

    @Test
    void filesOfEveryKindAreRead() throws Exception {
        Identity identity = authority.issue(OFFICE, "", KeyType.RSA_2048);
        Identity other = authority.issue(OTHER, "", KeyType.EC_P256);
        Path key = Files.write(folder.resolve("a.key"), Pem.ofKey(identity.key()));
        Path chain = Files.write(folder.resolve("a.crt"), Pem.ofCertificates(identity.chain()));
        Path der = Files.write(folder.resolve("a.der"), identity.certificate().getEncoded());
        Path store = pkcs12(identity, other);
        Path locked = Files.writeString(folder.resolve("locked.key"), encrypted(identity));
        OfferReader open = new OfferReader(Optional.empty(), Optional.empty());
        OfferReader knowing = new OfferReader(Optional.of(password(PASSWORD)), Optional.empty());

        assertThat(open.read(List.of(key, chain)).keys()).containsExactly(identity.signing());
        assertThat(open.read(List.of(key, der)).certificates()).containsExactly(identity.certificate());
        assertThat(knowing.read(List.of(store)).keys()).hasSize(2);
        assertThat(knowing.read(List.of(locked, chain)).keys()).containsExactly(identity.signing());
        assertThat(new OfferReader(Optional.of(password(PASSWORD)), Optional.of("other"))
                        .read(List.of(store))
                        .keys())
                .singleElement()
                .matches(found -> found.belongsTo(other.certificate()));

        keyring.enrolment().take(OWNER, knowing.read(List.of(store)));
        assertThat(keyring.signing(OFFICE)).as("the one that is this office's").isEqualTo(identity);
    }

    @Test
    void filesThatCannotBeReadAreToldApartAndQuoteNothing() throws Exception {
        Identity identity = authority.issue(OFFICE, "", KeyType.EC_P256);
        Path store = pkcs12(identity, identity);
        Path locked = Files.writeString(folder.resolve("locked.key"), encrypted(identity));
        Path nonsense = Files.writeString(folder.resolve("nonsense"), "canary-plain");
        Path broken = Files.writeString(
                folder.resolve("broken.pem"), "-----BEGIN PRIVATE KEY-----\ncanary\n-----END PRIVATE KEY-----\n");
        OfferReader open = new OfferReader(Optional.empty(), Optional.empty());
        OfferReader wrong = new OfferReader(Optional.of(password("wrong-canary")), Optional.empty());

        for (Path file : List.of(store, locked)) {
            refused(Refused.Reason.PASSWORD_MISSING, () -> open.read(List.of(file)));
            refused(Refused.Reason.PASSWORD_WRONG, () -> wrong.read(List.of(file)));
        }
        for (Path file : List.of(nonsense, broken)) {
            refused(Refused.Reason.UNREADABLE, () -> open.read(List.of(file)));
        }
        refused(
                Refused.Reason.ENTRY_MISSING,
                () -> new OfferReader(Optional.of(password(PASSWORD)), Optional.of("none")).read(List.of(store)));
        assertThat(password("canary")).hasToString("…");
    }

    @Test
    void everythingWrittenIsTheOwnersOnly() throws Exception {
        keyring.enrolment().request(new Signatory.Office(OFFICE), "", KeyType.EC_P256, false);
        take(authority.issue(OFFICE, "", KeyType.EC_P256));
        take(authority.issue(OFFICE, "", KeyType.EC_P256));
        keyring.enrolment().activate(OWNER, "20260601-3");

        try (Stream<Path> all = Files.walk(folder.resolve("keys"))) {
            List<Path> paths = all.toList();
            assertThat(paths).hasSizeGreaterThan(12);
            for (Path path : paths) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .as(path.toString())
                        .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
            }
        }
    }

    @Test
    void aDamagedListOfStatesIsNamed() throws Exception {
        keyring.add(authority.issue(OFFICE, "", KeyType.EC_P256));
        Path states = folder.resolve("keys/offices/0899900016/states");
        for (String bad : List.of("original", "original asleep\n", "original active\n20260601-1 active\n", "\n")) {
            Files.writeString(states, bad);
            assertThatExceptionOfType(Unavailable.class)
                    .isThrownBy(() -> keyring.signing(OFFICE))
                    .withMessageContaining(states.toString())
                    .matches(e -> e.failure() == Failure.KEY_UNAVAILABLE);
        }
    }

    @Test
    void whatWasLeftHalfMadeIsNotSeen() throws Exception {
        keyring.add(authority.issue(OFFICE, "", KeyType.EC_P256));
        Path office = folder.resolve("keys/offices/0899900016");
        Files.createDirectories(office.resolve(".6f0e.tmp"));
        Files.writeString(office.resolve(".7a1b.tmp"), "20260601-1 active\n");

        assertThat(states()).containsExactly("original active");
        assertThat(keyring.signing(OFFICE).owner()).isEqualTo(new Signatory.Office(OFFICE));
    }

    private Slot take(Identity identity) {
        return keyring.enrolment().take(OWNER, offer(identity));
    }

    private static Offer offer(Identity identity) {
        return new Offer(List.of(identity.signing()), identity.chain());
    }

    private List<String> states() {
        return keyring.enrolment().list(OWNER).stream()
                .map(kept -> kept.name() + " " + kept.state().code())
                .toList();
    }

    private Path pkcs12(Identity identity, Identity other) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        char[] password = PASSWORD.toCharArray();
        store.setKeyEntry("own", identity.key(), password, identity.chain().toArray(Certificate[]::new));
        store.setKeyEntry("other", other.key(), password, other.chain().toArray(Certificate[]::new));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.store(out, password);
        return Files.write(folder.resolve("all.p12"), out.toByteArray());
    }

    private static String encrypted(Identity identity) throws Exception {
        java.io.StringWriter text = new java.io.StringWriter();
        try (PemWriter writer = new PemWriter(text)) {
            PemObject locked = new JcaPKCS8Generator(
                            identity.key(),
                            new JceOpenSSLPKCS8EncryptorBuilder(JcaPKCS8Generator.AES_256_CBC)
                                    .setProvider(new BouncyCastleProvider())
                                    .setPassword(PASSWORD.toCharArray())
                                    .build())
                    .generate();
            writer.writeObject(locked);
        }
        return text.toString();
    }

    private Password password(String text) throws Exception {
        return Password.read(Files.writeString(folder.resolve("password"), text + "\n", StandardCharsets.UTF_8));
    }

    private static PKCS10CertificationRequest request(Slot slot) throws Exception {
        try (PEMParser parser = new PEMParser(new FileReader(slot.requestFile().toFile(), StandardCharsets.UTF_8))) {
            return (PKCS10CertificationRequest) parser.readObject();
        }
    }

    private static Refused refused(Refused.Reason reason, ThrowableAssert.ThrowingCallable action) {
        Refused[] caught = new Refused[1];
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(action)
                .withNoCause()
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.toString()).doesNotContain("canary"))
                .satisfies(e -> caught[0] = e);
        return caught[0];
    }
}
