package renkei.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import renkei.office.OfficeNumber;
import renkei.report.ReceiptDocuments;
import renkei.sending.Content;
import renkei.sending.Digest;
import renkei.sending.FileName;
import renkei.sending.Receipt;
import renkei.sending.SendingId;

/** Somebody who has openssl and not this program comes to the same verdicts. */
class OpensslIT {
    private final Path folder;

    OpensslIT(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.write(folder.resolve("ca.pem"), Pem.ofCertificates(List.of(Trial.AUTHORITY.certificate())));
    }

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void opensslVerifiesAContainer(KeyType type) throws Exception {
        assertThat(verify(Trial.signer().sign(identity(type), Trial.documents()).content()))
                .contains("successful");
    }

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void opensslVerifiesAReceipt(KeyType type) throws Exception {
        Receipt receipt = new Receipt(
                new SendingId("a".repeat(32)),
                new Receipt.Party(new OfficeNumber("0899900024"), "すみれ訪問介護"),
                new Receipt.Party(Trial.OFFICE, "さくら居宅介護支援事業所"),
                "20260601120000",
                List.of(new Receipt.Delivered(
                        new FileName(Trial.FIRST), 3, Digest.of(new byte[3]), new FileName(Trial.FIRST))),
                Instant.parse("2026-06-01T03:00:00Z"),
                Instant.parse("2026-06-01T03:00:01Z"));

        Content container = Trial.signer()
                .sign(identity(type), ReceiptDocuments.of(receipt))
                .content();

        assertThat(verify(container)).contains("successful");
        assertThat(Trial.verifier().verify(container).orThrow().signer()).isEqualTo(new Signatory.Office(Trial.OFFICE));
    }

    @ParameterizedTest
    @EnumSource(KeyType.class)
    void opensslRefusesAChangedManifest(KeyType type) throws Exception {
        Map<String, byte[]> entries = Trial.entries(
                Trial.signer().sign(identity(type), Trial.documents()).content());
        entries.put(
                Container.MANIFEST,
                Trial.manifest().replace("text/csv", "text/xxx").getBytes(StandardCharsets.UTF_8));

        assertThat(verify(Trial.zipped(entries))).contains("failure").doesNotContain("successful");
    }

    @Test
    void opensslRefusesAnUnknownAuthority() throws Exception {
        Files.write(
                folder.resolve("ca.pem"),
                Pem.ofCertificates(
                        List.of(CertificateAuthority.create("x", Trial.CLOCK).certificate())));

        assertThat(verify(Trial.signed().content())).contains("failure").doesNotContain("successful");
    }

    @Test
    void opensslAcceptsTheCertificatesInStrictMode() throws Exception {
        Files.write(folder.resolve("office.pem"), Pem.ofCertificates(List.of(Trial.RSA.certificate())));

        assertThat(run("verify", "-x509_strict", "-attime", time(), "-CAfile", "ca.pem", "office.pem"))
                .contains("office.pem: OK");
    }

    @Test
    void keysThatOpensslMakesCanBeUsed() throws Exception {
        run("ecparam", "-name", "prime256v1", "-genkey", "-out", "old.pem");
        run("genpkey", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048", "-out", "new.pem");
        run("genpkey", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", "ec.pem");

        assertThat(Pem.privateKey(folder.resolve("old.pem")).getAlgorithm()).isEqualTo("EC");
        assertThat(Pem.privateKey(folder.resolve("new.pem")).getAlgorithm()).isEqualTo("RSA");
        assertThat(Pem.privateKey(folder.resolve("ec.pem")).getAlgorithm()).isEqualTo("EC");
    }

    @Test
    void opensslOpensWhatIsSealed() throws Exception {
        Path file = folder.resolve("vault.key");
        Files.write(file, VaultKeys.newFile());
        VaultKeys keys = VaultKeys.read(file);
        Files.write(
                folder.resolve("sealed"),
                new Seal(keys).seal(Trial.content("secret")).bytes());
        String key = HexFormat.of()
                .formatHex(Base64.getDecoder().decode(Files.readString(file).strip()));
        String id = HexFormat.of().formatHex(keys.sealing().id().bytes());

        run(
                "cms",
                "-decrypt",
                "-inform",
                "DER",
                "-in",
                "sealed",
                "-out",
                "opened",
                "-secretkey",
                key,
                "-secretkeyid",
                id);

        assertThat(folder.resolve("opened")).hasContent("secret");
    }

    private static Identity identity(KeyType type) {
        return type == KeyType.RSA_2048 ? Trial.RSA : Trial.EC;
    }

    private String verify(Content container) throws Exception {
        Map<String, byte[]> entries = Trial.entries(container);
        Files.createDirectories(folder.resolve("META-INF"));
        for (String name : List.of(Container.MANIFEST, Container.SIGNATURE)) {
            Files.write(folder.resolve(name), entries.getOrDefault(name, new byte[0]));
        }
        return run(("cms -verify -inform DER -binary -in META-INF/signature.p7s -content META-INF/ASiCManifest.xml"
                        + " -CAfile ca.pem -purpose any -out out.xml -attime " + time())
                .split(" "));
    }

    private static String time() {
        return Long.toString(Trial.NOW.getEpochSecond());
    }

    private String run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return output;
    }
}
