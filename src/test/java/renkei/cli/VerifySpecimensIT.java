package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import renkei.trust.Specimens;

/** The command {@code verify} says of good and broken containers what {@code containers.spec.yaml} says that we do. */
class VerifySpecimensIT {
    private static final Specimens SPECIMENS = new Specimens();
    private static final Instant SIGNED = Instant.parse("2026-06-01T03:04:05Z");
    private static final Map<String, String> MOMENTS =
            Map.of("then", "2026-06-01T12:05:05+09:00", "later", "2029-06-10T12:00:00+09:00");

    @TempDir
    private static Path folder;

    record Case(String made, String at, String ours) {}

    @BeforeAll
    static void writeAnchorsAndLists() throws Exception {
        write("offices.pem", SPECIMENS.anchor());
        write("services.pem", SPECIMENS.stampAnchor());
        writeLists("then", SPECIMENS.lists(SIGNED.plusSeconds(60)));
        writeLists("later", SPECIMENS.lists(SIGNED.plusSeconds(2 * 86_400)));
    }

    @AfterAll
    static void close() {
        SPECIMENS.close();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theCommandSaysTheSame(Case each) throws IOException {
        Path file = folder.resolve("container.asice");
        Files.write(file, SPECIMENS.make(each.made()).bytes());

        Typed json = verify(file, each.at(), "--json");
        JsonNode said = new ObjectMapper().readTree(json.out()).get(0);
        Typed text = verify(file, each.at());

        boolean good = each.ours().contains(" ");
        assertThat(json.code()).as(json.err()).isEqualTo(good ? 0 : 1);
        assertThat(text.code()).isEqualTo(json.code());
        assertThat(said.at("/valid").asBoolean()).isEqualTo(good);
        assertThat(text.out()).startsWith(good ? "正しい" : "誤り");
        if (good) {
            String proof = said.at("/provedBy").asText().isEmpty() ? "claimed" : "proved";
            assertThat(said.at("/signer").asText() + " " + proof).isEqualTo(each.ours());
            assertThat(text.out()).contains(proof.equals("proved") ? "証明しています" : "署名者の申告");
        } else {
            assertThat(said.at("/flaw").asText()).isEqualTo(each.ours());
            String sentence = ResourceBundle.getBundle("trust", Locale.JAPANESE).getString(each.ours());
            assertThat(text.out()).contains(sentence.substring(sentence.lastIndexOf('}') + 1));
        }
    }

    @Test
    void withoutAnybodyToBelieveAboutTimeAStampProvesNothing() throws IOException {
        Path file = Files.write(
                folder.resolve("stamped.asice"), SPECIMENS.make("stamped").bytes());

        Typed typed = Typed.command(
                Locale.JAPANESE,
                "verify",
                file.toString(),
                "--trust",
                folder.resolve("offices.pem").toString(),
                "--at",
                "2026-06-02");

        assertThat(typed.code()).isZero();
        assertThat(typed.out()).contains("署名者の申告");
    }

    @Test
    void whatIsNoTimeAndWhatIsNoListIsSaid() throws IOException {
        Path file = Files.write(
                folder.resolve("any.asice"), SPECIMENS.make("stamped").bytes());
        String anchors = folder.resolve("offices.pem").toString();

        assertThat(Typed.command(Locale.ENGLISH, "verify", file.toString(), "--trust", anchors, "--at", "June")
                        .err())
                .contains("June");
        assertThat(Typed.command(Locale.ENGLISH, "verify", file.toString(), "--trust", anchors, "--crl", anchors)
                        .err())
                .contains("revocation list");
    }

    private static Typed verify(Path file, String at, String... further) {
        List<String> arguments = new ArrayList<>(List.of(
                "verify",
                file.toString(),
                "--trust",
                folder.resolve("offices.pem").toString(),
                "--stamp-trust",
                folder.resolve("services.pem").toString(),
                "--at",
                MOMENTS.get(at),
                "--crl",
                folder.resolve(at + "0.crl").toString(),
                "--crl",
                folder.resolve(at + "1.crl").toString()));
        arguments.addAll(List.of(further));
        return Typed.command(Locale.JAPANESE, arguments.toArray(String[]::new));
    }

    private static void write(String name, X509Certificate certificate) throws Exception {
        String encoded = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(certificate.getEncoded());
        Files.writeString(
                folder.resolve(name), "-----BEGIN CERTIFICATE-----\n" + encoded + "\n-----END CERTIFICATE-----\n");
    }

    private static void writeLists(String at, List<X509CRL> lists) throws Exception {
        for (int i = 0; i < lists.size(); i++) {
            Files.write(folder.resolve(at + i + ".crl"), lists.get(i).getEncoded());
        }
    }

    static List<Case> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                VerifySpecimensIT.class.getResourceAsStream("/renkei/trust/containers.spec.yaml"))) {
            Map<String, List<Map<String, String>>> spec = new Yaml().load(in);
            return spec.get("cases").stream()
                    .map(row -> new Case(row.get("made"), row.get("at"), row.get("ours")))
                    .toList();
        }
    }
}
