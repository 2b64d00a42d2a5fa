package renkei.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import renkei.office.OfficeNumber;
import renkei.sending.Content;
import renkei.sending.Failure;
import renkei.sending.Unavailable;

class KeyringIT {
    private static final OfficeNumber OTHER = new OfficeNumber("0899900024");

    private final Path home;
    private final Keyring keyring;

    KeyringIT(@TempDir Path home) {
        this.home = home;
        keyring = Keyring.open(home.resolve("keys"), Trial.CLOCK);
    }

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void whatIsKeptIsFoundAgain(KeyType type) {
        CertificateAuthority authority = keyring.createAuthority("試行用認証局");
        Identity identity = authority.issue(Trial.OFFICE, "さくら", type);
        keyring.add(identity);

        Keyring again = Keyring.open(home.resolve("keys"), Trial.CLOCK);

        assertThat(again.identity(Trial.OFFICE)).contains(identity);
        assertThat(again.signing(Trial.OFFICE)).isEqualTo(identity);
        assertThat(again.current()).containsExactly(authority.certificate());
        assertThat(again.hasAuthority()).isTrue();
        Verifier verifier = new Verifier(again, Trial.CLOCK, ContainerLimits.USUAL);
        Identity later = again.authority().issue(OTHER, "すみれ", type);
        assertThat(new Signer(verifier, Trial.CLOCK)
                        .sign(later, Trial.documents())
                        .documents())
                .isEqualTo(Trial.documents());
    }

    @Test
    void onlyTheOwnerMayReadAnything() throws Exception {
        keyring.createAuthority("x");
        keyring.createVaultKeys();
        keyring.add(Trial.EC);

        try (Stream<Path> all = Files.walk(home.resolve("keys"))) {
            List<Path> paths = all.toList();
            assertThat(paths).hasSizeGreaterThan(9);
            for (Path path : paths) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                        .as(path.toString())
                        .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------");
            }
        }
    }

    @Test
    void nothingIsOverwrittenAndNoDraftStays() throws Exception {
        keyring.add(Trial.EC);
        keyring.createVaultKeys();
        byte[] vault = Files.readAllBytes(home.resolve("keys/vault.key"));

        assertUnavailable(Failure.KEY_UNAVAILABLE, "not overwritten", () -> keyring.add(Trial.RSA));
        assertUnavailable(Failure.KEY_UNAVAILABLE, "vault.key", () -> keyring.createVaultKeys());

        assertThat(keyring.identity(Trial.OFFICE)).contains(Trial.EC);
        assertThat(home.resolve("keys/vault.key")).hasBinaryContent(vault);
        try (Stream<Path> files = Files.list(home.resolve("keys/offices/0899900016"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("key.pem", "certificate.pem");
        }
        try (Stream<Path> folders = Files.list(home.resolve("keys/offices"))) {
            assertThat(folders).hasSize(1);
        }
    }

    @Test
    void anOfficeWithoutKeysHasNoIdentity() {
        assertThat(keyring.identity(Trial.OFFICE)).isEmpty();
        assertUnavailable(Failure.KEY_UNAVAILABLE, "0899900016", () -> keyring.signing(Trial.OFFICE));
    }

    @Test
    void aMissingFileIsNamedWithItsOffice() throws Exception {
        keyring.add(Trial.EC);
        Path key = home.resolve("keys/offices/0899900016/key.pem");
        keyring.identity(Trial.OFFICE);
        Files.delete(key);

        assertUnavailable(Failure.KEY_UNAVAILABLE, key.toString(), () -> keyring.identity(Trial.OFFICE));
        assertUnavailable(Failure.KEY_UNAVAILABLE, "office 0899900016", () -> keyring.identity(Trial.OFFICE));
    }

    @Test
    void aDamagedFileIsNamed() throws Exception {
        keyring.add(Trial.EC);
        Path folder = home.resolve("keys/offices/0899900016");
        Files.writeString(folder.resolve("certificate.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n");
        assertUnavailable(Failure.KEY_UNAVAILABLE, "certificate.pem", () -> keyring.identity(Trial.OFFICE));

        Files.write(folder.resolve("certificate.pem"), Pem.ofCertificates(Trial.EC.chain()));
        Files.writeString(folder.resolve("key.pem"), "no key here");
        assertUnavailable(Failure.KEY_UNAVAILABLE, "key.pem", () -> keyring.identity(Trial.OFFICE));
    }

    @Test
    void aKeyThatIsNotTheCertificatesIsNoticed() throws Exception {
        keyring.add(Trial.EC);
        Path key = home.resolve("keys/offices/0899900016/key.pem");
        assertThat(keyring.identity(Trial.OFFICE)).as("read once before").isPresent();

        for (KeyType type : KeyType.values()) {
            Files.write(key, Pem.ofKey(type.generate().getPrivate()));
            assertUnavailable(Failure.KEY_UNAVAILABLE, "does not belong", () -> keyring.identity(Trial.OFFICE));
        }
    }

    @Test
    void anotherOfficesCertificateIsNoticed() throws Exception {
        keyring.add(Trial.EC);
        Files.move(home.resolve("keys/offices/0899900016"), home.resolve("keys/offices/" + OTHER));

        assertUnavailable(Failure.KEY_UNAVAILABLE, "somebody else", () -> keyring.identity(OTHER));
    }

    @Test
    void anExpiredIdentityIsShownButDoesNotSign() {
        keyring.add(Trial.AUTHORITY.issue(Trial.OFFICE, "x", KeyType.EC_P256, Duration.ofDays(1)));
        Keyring later = Keyring.open(home.resolve("keys"), InstantSource.fixed(Trial.NOW.plus(Duration.ofDays(2))));

        assertThat(later.identity(Trial.OFFICE)).isPresent();
        assertUnavailable(Failure.CERTIFICATE_EXPIRED, "0899900016", () -> later.signing(Trial.OFFICE));
    }

    @Test
    void aRenewedIdentityCountsAtOnce() throws Exception {
        keyring.add(Trial.EC);
        assertThat(keyring.identity(Trial.OFFICE)).contains(Trial.EC);
        Path folder = home.resolve("keys/offices/0899900016");
        Files.move(folder, home.resolve("old"));

        keyring.add(Trial.RSA);

        assertThat(keyring.identity(Trial.OFFICE)).contains(Trial.RSA);
    }

    @Test
    void anchorsComeAndGo() throws Exception {
        assertThat(keyring.current()).isEmpty();
        keyring.trust("a", Trial.AUTHORITY.certificate());
        assertThat(keyring.current()).containsExactly(Trial.AUTHORITY.certificate());
        Files.delete(home.resolve("keys/trust/a.pem"));
        assertThat(keyring.current()).isEmpty();
    }

    @Test
    void anAnchorThatIsNoAuthorityIsNamed() throws Exception {
        Files.createDirectories(home.resolve("keys/trust"));
        Files.write(home.resolve("keys/trust/office.pem"), Pem.ofCertificates(List.of(Trial.EC.certificate())));

        assertUnavailable(Failure.KEY_UNAVAILABLE, "office.pem", () -> keyring.current());
    }

    @Test
    void aDamagedVaultKeyIsNamedButNotQuoted() throws Exception {
        Path file = home.resolve("keys/vault.key");
        assertUnavailable(Failure.KEY_UNAVAILABLE, "vault.key", () -> keyring.vaultKeys());
        for (String bad : List.of("", "AAAA\n", "not base64!\n", "AAAA\n".repeat(40))) {
            Files.writeString(file, bad);
            assertThatExceptionOfType(Unavailable.class)
                    .isThrownBy(() -> keyring.vaultKeys())
                    .withMessageContaining("vault.key")
                    .withMessageNotContaining("not base64!")
                    .withNoCause();
        }
    }

    @Test
    void makingTheAuthorityAgainKeepsItAndTrustsItAgain() throws Exception {
        CertificateAuthority first = keyring.createAuthority("x");
        Files.delete(home.resolve("keys/trust/ca.pem"));

        assertThat(keyring.createAuthority("y").certificate()).isEqualTo(first.certificate());
        assertThat(keyring.createAuthority("z").certificate()).isEqualTo(first.certificate());
        assertThat(keyring.current()).containsExactly(first.certificate());
    }

    @Test
    void theHubSignsWithAKeyOfItsOwn() {
        keyring.createAuthority("x");

        Identity hub = keyring.createHub("Renkei Hub さくら");

        assertThat(keyring.createHub("another name")).as("made once").isEqualTo(hub);
        assertThat(Keyring.open(home.resolve("keys"), Trial.CLOCK).hub()).isEqualTo(hub);
        assertThat(hub.owner()).isEqualTo(new Signatory.Hub("Renkei Hub さくら"));
        assertThat(keyring.current()).hasSize(1);
        Verifier verifier = new Verifier(keyring, Trial.CLOCK, ContainerLimits.USUAL);
        Content signed =
                new Signer(verifier, Trial.CLOCK).sign(hub, Trial.documents()).content();
        Signatory signer = verifier.verify(signed).orThrow().signer();
        assertThat(signer).isEqualTo(hub.owner());
        assertThat(signer.isOffice(Trial.OFFICE)).isFalse();
    }

    @Test
    void aHomeWithImportedKeysVouchesForItsHubOnceAndForNobodyElse() throws Exception {
        keyring.trust("group", Trial.AUTHORITY.certificate());

        Identity hub = keyring.createHub("Renkei Hub");

        assertThat(keyring.hasAuthority()).isFalse();
        Verifier verifier = new Verifier(keyring, Trial.CLOCK, ContainerLimits.USUAL);
        assertThat(new Signer(verifier, Trial.CLOCK)
                        .sign(hub, Trial.documents())
                        .documents())
                .isEqualTo(Trial.documents());
        try (Stream<Path> files = Files.walk(home.resolve("keys"))) {
            assertThat(files.filter(file -> file.endsWith(KeyFiles.KEY)))
                    .as("the key of the authority is gone")
                    .containsExactly(home.resolve("keys/hub/key.pem"));
        }
    }

    @Test
    void aHubWithoutAKeyIsToldWhatToDo() throws Exception {
        assertThat(keyring.hasHub()).isFalse();
        assertUnavailable(Failure.KEY_UNAVAILABLE, "init", () -> keyring.hub());
        keyring.add(Trial.EC);
        Files.move(home.resolve("keys/offices/0899900016"), home.resolve("keys/hub"));
        assertUnavailable(Failure.KEY_UNAVAILABLE, "somebody else", () -> keyring.hub());
    }

    @Test
    void anEmptyFolderIsNoObstacle() throws Exception {
        Files.createDirectories(home.resolve("keys/offices/0899900016"));

        keyring.add(Trial.EC);

        assertThat(keyring.identity(Trial.OFFICE)).contains(Trial.EC);
    }

    @Test
    void anIdentityPrintsNoKey() {
        assertThat(Trial.RSA).hasToString("identity of 0899900016");
    }

    private static void assertUnavailable(Failure failure, String text, ThrowableAssert.ThrowingCallable action) {
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(action)
                .withMessageContaining(text)
                .matches(e -> e.failure() == failure);
    }
}
