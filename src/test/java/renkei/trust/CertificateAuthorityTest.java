package renkei.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import renkei.office.OfficeNumber;

class CertificateAuthorityTest {

    @Test
    void anOfficesCertificateNamesItAndIsForSignaturesOnly() throws Exception {
        var certificate = Trial.EC.certificate();

        assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo("CN=0899900016,O=さくら居宅介護支援事業所");
        assertThat(certificate.getKeyUsage())
                .containsExactly(true, true, false, false, false, false, false, false, false);
        assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
        assertThat(certificate.getCriticalExtensionOIDs()).contains("2.5.29.15", "2.5.29.19");
        certificate.verify(Trial.AUTHORITY.certificate().getPublicKey());
        assertThat(SubjectRules.USUAL.signatory(certificate)).contains(new Signatory.Office(Trial.OFFICE));
        assertThat(certificate.getSerialNumber().signum()).isPositive();
        assertThat(certificate.getSerialNumber())
                .isNotEqualTo(Trial.RSA.certificate().getSerialNumber());
    }

    @Test
    void theAuthoritysCertificateIsForOfficesDirectlyBelowIt() {
        var certificate = Trial.AUTHORITY.certificate();

        assertThat(certificate.getBasicConstraints()).isZero();
        assertThat(certificate.getKeyUsage()[5]).as("signs certificates").isTrue();
        assertThat(certificate.getKeyUsage()[0]).as("signs documents").isFalse();
        assertThat(certificate.getPublicKey().getAlgorithm()).isEqualTo("EC");
    }

    @Test
    void anOfficesCertificateHoldsFromJustBeforeNow() {
        Identity identity = Trial.AUTHORITY.issue(Trial.OFFICE, "x", KeyType.EC_P256, Duration.ofDays(10));

        assertThat(identity.isValidAt(Trial.NOW)).isTrue();
        assertThat(identity.isValidAt(Trial.NOW.minus(Duration.ofMinutes(59)))).isTrue();
        assertThat(identity.isValidAt(Trial.NOW.minus(Duration.ofMinutes(61)))).isFalse();
        assertThat(identity.expiresAt()).isEqualTo(Instant.parse("2026-06-11T03:04:05Z"));
        assertThat(identity.isValidAt(identity.expiresAt().plusSeconds(1))).isFalse();
    }

    @Test
    void noCertificateOutlivesItsAuthority() {
        Identity identity = Trial.AUTHORITY.issue(Trial.OFFICE, "x", KeyType.EC_P256, Duration.ofDays(36_500));

        assertThat(identity.certificate().getNotAfter())
                .isEqualTo(Trial.AUTHORITY.certificate().getNotAfter());
    }

    @Test
    void longAndEmptyNamesAreFine() throws Exception {
        OfficeNumber lettered = new OfficeNumber("08A9900016");
        String longName = "𠮷".repeat(65);

        String name = Trial.AUTHORITY
                .issue(lettered, longName, KeyType.EC_P256)
                .certificate()
                .getSubjectX500Principal()
                .getName();

        assertThat(name).isEqualTo("CN=08A9900016,O=" + "𠮷".repeat(64));
        assertThat(SubjectRules.USUAL.signatory(
                        Trial.AUTHORITY.issue(lettered, "", KeyType.EC_P256).certificate()))
                .contains(new Signatory.Office(lettered));
    }
}
