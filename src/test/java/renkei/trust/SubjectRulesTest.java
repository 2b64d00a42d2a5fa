package renkei.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

class SubjectRulesTest {
    private record Case(String issuer, String subject, String names) {}

    @TestFactory
    Stream<DynamicTest> certificatesNameWhomTheRulesSay() throws Exception {
        try (var in = SubjectRulesTest.class.getResourceAsStream("/renkei/trust/subjects.spec.yaml")) {
            List<List<String>> cases = new Yaml().load(in);
            return cases.stream()
                    .map(each -> new Case(each.get(0), each.get(1), each.get(2)))
                    .map(each -> DynamicTest.dynamicTest(each.toString(), () -> assertThat(SubjectRules.USUAL
                                    .signatory(certificate(each))
                                    .map(Object::toString)
                                    .orElse("nobody"))
                            .isEqualTo(each.names())))
                    .toList()
                    .stream();
        }
    }

    @Test
    void aHomesOwnProfileGoesBeforeOurs(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("national.properties"),
                "issuer = e-seikyuu CA\noffice.attributes = SERIALNUMBER\noffice.pattern = ^KJ([0-9A-Z]{10})..$\n");
        X509Certificate certificate = certificate(new Case("CN=e-seikyuu CA", "CN=x,SERIALNUMBER=KJ089990001600", ""));

        assertThat(SubjectRules.named(List.of("national"), folder).signatory(certificate))
                .isEqualTo(Optional.of(new Signatory.Office(Trial.OFFICE)));
        assertThat(SubjectRules.USUAL.signatory(certificate)).isEmpty();
    }

    @Test
    void aProfileThatCannotBeUnderstoodIsNamed(@TempDir Path folder) throws Exception {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SubjectRules.named(List.of("none"), folder))
                .withMessageContaining("none");
        assertThatIllegalArgumentException().isThrownBy(() -> SubjectRules.named(List.of("../own"), folder));
        assertThatIllegalArgumentException().isThrownBy(() -> SubjectRules.named(List.of(), folder));
        for (String bad : List.of(
                "office.attributes = CN\n",
                "office.pattern = (.*)\n",
                "office.attributes = CN\noffice.pattern = .*\n",
                "office.attributes = NONSENSE\noffice.pattern = (.*)\n",
                "office.attributes = CN\noffice.pattern = (\n",
                "office.attributes = CN\noffice.pattern = (.*)\nisuer = x\n")) {
            Files.writeString(folder.resolve("bad.properties"), bad);
            assertThatIllegalArgumentException()
                    .as(bad)
                    .isThrownBy(() -> SubjectRules.named(List.of("bad"), folder))
                    .withMessageContaining("bad");
        }
    }

    private static X509Certificate certificate(Case each) {
        KeyPair authority = KeyType.EC_P256.generate();
        X509Certificate issuer = new CertificateDraft(
                        new X500Name(each.issuer()),
                        authority.getPublic(),
                        Trial.NOW,
                        Trial.NOW.plus(Duration.ofDays(1)))
                .selfSigned(authority.getPrivate());
        return new CertificateDraft(
                        new X500Name(each.subject()),
                        KeyType.EC_P256.generate().getPublic(),
                        Trial.NOW,
                        Trial.NOW.plus(Duration.ofDays(1)))
                .signedBy(issuer, authority.getPrivate());
    }
}
