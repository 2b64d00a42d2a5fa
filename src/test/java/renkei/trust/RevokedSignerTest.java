package renkei.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.sending.Broken;
import renkei.sending.Failure;
import renkei.sending.Unavailable;
import renkei.trust.path.Paths;
import renkei.trust.path.Pins;
import renkei.trust.path.Revocation;
import renkei.trust.path.RevocationSettings;

/** What signing and verifying make of revocation and pins. */
class RevokedSignerTest {
    private final Path folder;
    private final PrivateKey authorityKey;

    RevokedSignerTest(@TempDir Path folder) {
        this.folder = folder;
        Trial.AUTHORITY.save(folder.resolve("ca"));
        authorityKey = Pem.privateKey(folder.resolve("ca").resolve(KeyFiles.KEY));
    }

    @Test
    void whatWasSignedBeforeStaysGoodAndNothingIsSignedAfter() throws Exception {
        Verifier verifier = verifier(RevocationSettings.Mode.WHEN_KNOWN);
        writeList(Trial.NOW, Trial.NOW.plus(Duration.ofDays(1)));

        assertThat(verifier.verify(Trial.signedBy(Trial.EC, Trial.NOW.minus(Duration.ofSeconds(1)))))
                .isInstanceOf(Verdict.Valid.class);
        assertThat(Trial.flaw(verifier.verify(Trial.signedBy(Trial.EC, Trial.NOW))))
                .isEqualTo(Flaw.REVOKED);
        assertThat(verifier.verify(Trial.signedBy(Trial.RSA, Trial.NOW))).isInstanceOf(Verdict.Valid.class);
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> new Signer(verifier, Trial.CLOCK).sign(Trial.EC, Trial.documents()))
                .matches(e -> e.failure() == Failure.CERTIFICATE_REVOKED)
                .withMessageContaining("0899900016");
        assertThatExceptionOfType(Broken.class).isThrownBy(() -> verifier.verify(Trial.signedBy(Trial.EC, Trial.NOW))
                .orThrow());
    }

    @Test
    void whereItCannotBeFoundOutEverythingWaits() throws Exception {
        Verifier verifier = verifier(RevocationSettings.Mode.WHEN_KNOWN);
        assertThat(verifier.verify(Trial.signed().content())).as("nobody tells").isInstanceOf(Verdict.Valid.class);
        writeList(Trial.NOW.minus(Duration.ofDays(9)), Trial.NOW.minus(Duration.ofDays(2)));

        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> new Signer(verifier, Trial.CLOCK).sign(Trial.RSA, Trial.documents()))
                .matches(e -> e.failure() == Failure.REVOCATION_UNKNOWN);
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> verifier.verify(Trial.signed().content()).orThrow())
                .matches(e -> e.failure() == Failure.REVOCATION_UNKNOWN);
    }

    @Test
    void anotherKeyThanThePinnedIsRefused() throws Exception {
        Verifier verifier = verifier(RevocationSettings.Mode.OFF);
        Files.writeString(
                folder.resolve("pins.csv"), "name,key_sha256\n0899900016," + Pins.pin(Trial.RSA.certificate()) + "\n");

        assertThat(verifier.verify(Trial.signedBy(Trial.RSA, Trial.NOW))).isInstanceOf(Verdict.Valid.class);
        assertThat(Trial.flaw(verifier.verify(Trial.signedBy(Trial.EC, Trial.NOW))))
                .isEqualTo(Flaw.NOT_PINNED);
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> new Signer(verifier, Trial.CLOCK).sign(Trial.EC, Trial.documents()))
                .withMessageContaining("pins.csv");
    }

    private Verifier verifier(RevocationSettings.Mode mode) {
        Revocation revocation = Revocation.of(
                new RevocationSettings(mode, Duration.ofHours(24), Set.of()),
                folder.resolve("crl"),
                folder.resolve("kept"),
                Trial.CLOCK);
        TrustAnchors anchors = TrustAnchors.of(Set.of(Trial.AUTHORITY.certificate()));
        Paths paths = new Paths(anchors::current, revocation, Pins.in(folder.resolve("pins.csv")));
        return new Verifier(anchors, paths, Trial.CLOCK, ContainerLimits.USUAL);
    }

    /** A list made at that time, that revokes the EC certificate then. */
    private void writeList(Instant made, Instant next) throws Exception {
        JcaX509v2CRLBuilder builder = new JcaX509v2CRLBuilder(Trial.AUTHORITY.certificate(), Date.from(made));
        builder.setNextUpdate(Date.from(next));
        // Certificates know whole seconds.
        Date since = Date.from(made.minusMillis(made.toEpochMilli() % 1000));
        builder.addCRLEntry(Trial.EC.certificate().getSerialNumber(), since, CRLReason.keyCompromise);
        byte[] list = builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(authorityKey))
                .getEncoded();
        Files.write(Files.createDirectories(folder.resolve("crl")).resolve("ca.crl"), list);
    }
}
