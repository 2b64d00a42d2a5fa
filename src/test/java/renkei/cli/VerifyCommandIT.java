package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.office.OfficeNumber;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.trust.CertificateAuthority;
import renkei.trust.ContainerLimits;
import renkei.trust.KeyType;
import renkei.trust.Keyring;
import renkei.trust.Signer;
import renkei.trust.Verifier;

class VerifyCommandIT {
    @TempDir
    private Path folder = Path.of("");

    private Path anchors = Path.of("");
    private Path container = Path.of("");

    @BeforeEach
    void signSomething() throws IOException {
        InstantSource clock = InstantSource.system();
        Keyring keyring = Keyring.open(folder.resolve("keys"), clock);
        CertificateAuthority authority = keyring.createAuthority("みほん");
        keyring.add(authority.issue(new OfficeNumber("0899999990"), "みほん", KeyType.EC_P256));
        Document document = new Document(new FileName("計画.txt"), Content.of("plan".getBytes(StandardCharsets.UTF_8)));
        anchors = folder.resolve("keys/trust");
        container = folder.resolve("受領.asice");
        Files.write(
                container,
                new Signer(new Verifier(keyring, clock, ContainerLimits.USUAL), clock)
                        .sign(keyring.signing(new OfficeNumber("0899999990")), List.of(document))
                        .content()
                        .bytes());
    }

    @Test
    void whatIsRightIsSaidToBeSo() {
        Typed typed = type(container, "--trust", anchors.toString());
        assertThat(typed.code()).as(typed.err()).isZero();
        assertThat(typed.out()).contains("GOOD", "0899999990", "計画.txt");
    }

    @Test
    void oneFileOfAnchorsIsEnough() throws IOException {
        try (var files = Files.list(anchors)) {
            assertThat(type(
                                    container,
                                    "--trust",
                                    files.findFirst().orElseThrow().toString())
                            .code())
                    .isZero();
        }
    }

    @Test
    void theFirstThingThatIsWrongIsNamed() throws IOException {
        byte[] bytes = Files.readAllBytes(container);
        bytes[bytes.length / 2] ^= 1;
        Path broken = Files.write(folder.resolve("broken.asice"), bytes);
        Typed typed = Typed.command(
                Locale.ENGLISH, "verify", container.toString(), broken.toString(), "--trust", anchors.toString());
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).contains("GOOD   " + container, "WRONG  " + broken);
    }

    @Test
    void nobodyIsBelievedUnlessNamed() throws IOException {
        assertThat(type(container).code()).isEqualTo(2);
        assertThat(type(container).err()).contains("--trust");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(type(container, "--trust", empty.toString()).code()).isEqualTo(2);
        Keyring other = Keyring.open(folder.resolve("other"), InstantSource.system());
        other.createAuthority("other");
        Typed typed = type(container, "--trust", folder.resolve("other/trust").toString());
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).contains("not trusted");
    }

    @Test
    void aMissingFileIsNoVerdict() {
        Typed typed = type(folder.resolve("none.asice"), "--trust", anchors.toString());
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("none.asice");
        assertThat(type(container, "--trust", "/no/such.pem").code()).isEqualTo(2);
    }

    @Test
    void jsonSaysTheSame() throws IOException {
        Typed typed = type(container, "--json", "--trust", anchors.toString());
        JsonNode json = new ObjectMapper().readTree(typed.out());
        assertThat(json.at("/0/valid").asBoolean()).isTrue();
        assertThat(json.at("/0/signer").asText()).isEqualTo("0899999990");
        assertThat(json.at("/0/documents/0/name").asText()).isEqualTo("計画.txt");
    }

    private static Typed type(Path file, String... further) {
        String[] arguments = new String[further.length + 2];
        arguments[0] = "verify";
        arguments[1] = file.toString();
        System.arraycopy(further, 0, arguments, 2, further.length);
        return Typed.command(Locale.ENGLISH, arguments);
    }
}
