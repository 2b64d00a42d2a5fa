package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import renkei.trust.identity.IdentityState;
import renkei.trust.identity.Refused;

/** Keys from the request to the retirement, with an authority played by OpenSSL. */
class KeyCommandIT {
    private static final String OFFICE = "0899999990";
    private static final String OTHER = "0899999991";

    @TempDir
    private Path folder = Path.of("");

    private Path home = Path.of("");

    @BeforeEach
    void makeHome() throws Exception {
        home = folder.resolve("home");
        assertThat(type("init", home.toString(), "--key-type", "ec").code()).isZero();
        openssl(
                "req",
                "-x509",
                "-newkey",
                "ec",
                "-pkeyopt",
                "ec_paramgen_curve:P-256",
                "-nodes",
                "-days",
                "30",
                "-subj",
                "/CN=Group CA",
                "-keyout",
                "ca.key",
                "-out",
                "ca.pem");
        Files.copy(folder.resolve("ca.pem"), home.resolve("keys/trust/group.pem"));
        Files.writeString(folder.resolve("usage"), "keyUsage=critical,digitalSignature\nbasicConstraints=CA:FALSE\n");
    }

    @Test
    void anAuthorityAnswersARequestAndTheCertificateFollowsTheOldOne() throws Exception {
        Typed requested = key("request", OFFICE, "--key-type", "ec");
        assertThat(requested.code()).as(requested.err()).isZero();
        Files.writeString(folder.resolve("office.csr"), requested.out());
        openssl("req", "-in", "office.csr", "-noout", "-verify");
        String id = only("requested");
        sign("office.csr", "office.pem");

        Typed imported = key("import", OFFICE, folder.resolve("office.pem").toString());
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(imported.out()).contains("ready", "hub key " + home + " activate " + OFFICE + " " + id);
        assertThat(only("active")).isEqualTo("original");

        assertThat(key("activate", OFFICE, id).out()).contains(OFFICE + " signs with " + id);
        assertThat(only("active")).isEqualTo(id);
        assertThat(only("retired")).isEqualTo("original");
        assertThat(key("activate", OFFICE, "original").code()).as("and back").isZero();
        assertThat(only("active")).isEqualTo("original");
        assertThat(type("office", home.toString(), "check").code()).isEqualTo(0);
    }

    @Test
    void aPkcs12FileIsTakenInWithItsPasswordFromAFile() throws Exception {
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=" + OFFICE, "-keyout", "o.key", "-out", "o.csr");
        sign("o.csr", "o.pem");
        Files.writeString(folder.resolve("pw"), "canary-p12\n");
        openssl(
                "pkcs12",
                "-export",
                "-inkey",
                "o.key",
                "-in",
                "o.pem",
                "-certfile",
                "ca.pem",
                "-name",
                "office",
                "-passout",
                "file:pw",
                "-out",
                "o.p12");
        String file = folder.resolve("o.p12").toString();

        assertRefused("HUB_KEY_PASSWORD", key("import", OFFICE, file));
        Files.writeString(folder.resolve("wrong"), "canary-wrong\n");
        assertRefused(
                "is wrong",
                key(
                        "import",
                        OFFICE,
                        file,
                        "--password-file",
                        folder.resolve("wrong").toString()));
        String password = folder.resolve("pw").toString();
        assertRefused("somebody else", key("import", OTHER, file, "--password-file", password));
        Typed taken = key("import", OFFICE, file, "--password-file", password, "--activate");
        assertThat(taken.code()).as(taken.err()).isZero();
        assertRefused("already", key("import", OFFICE, file, "--password-file", password));
        assertThat(list())
                .allSatisfy(row -> assertThat(row.path("trouble").asText()).isEmpty());
        assertThat(only("active")).isNotEqualTo("original");
    }

    @Test
    void whatCannotBeUsedIsRefusedWithAdvice() throws Exception {
        assertRefused("office directory", key("request", "0899999995"));
        assertRefused("no office number", key("request", "x"));
        assertRefused("nothing to take in", key("import", OFFICE));
        assertRefused("No key", key("import", OFFICE, folder.resolve("ca.pem").toString()));
        assertRefused(
                "cannot be read", key("import", OFFICE, folder.resolve("usage").toString()));
        assertRefused("pkcs11.cfg", key("request", OFFICE, "--in-token"));
        assertRefused("no key and certificate of id 9", key("activate", OFFICE, "9"));
        Files.delete(home.resolve("keys/trust/group.pem"));
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=" + OFFICE, "-keyout", "o.key", "-out", "o.csr");
        sign("o.csr", "o.pem");
        assertRefused(
                "keys/trust",
                key(
                        "import",
                        OFFICE,
                        folder.resolve("o.pem").toString(),
                        folder.resolve("o.key").toString()));
        assertThat(list()).hasSize(3);
    }

    @Test
    void theHomesOwnAuthorityIssuesAndTheHubIsListedToo() {
        Typed issued = key("issue", OFFICE, "--key-type", "ec", "--activate");
        assertThat(issued.code()).as(issued.err()).isZero();
        assertThat(key("issue", "hub").code()).isZero();
        assertThat(list()).hasSize(5);
        assertThat(type("key", home.toString()).out()).contains("hub", OFFICE, "active", "retired");

        Typed retired = key("retire", OTHER, "original");
        assertThat(retired.code()).isEqualTo(1);
        assertThat(retired.err()).contains("no key left");
    }

    @ParameterizedTest
    @EnumSource
    void everyStateAndReasonHasAText(IdentityState state) {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Texts texts = new Texts(locale);
            assertThat(texts.has("key.state." + state)).isTrue();
            assertThat(texts.has("key.now." + state)).isTrue();
            for (Refused.Reason reason : Refused.Reason.values()) {
                assertThat(texts.has("key.refused." + reason)).as(reason.name()).isTrue();
            }
        }
    }

    private static void assertRefused(String text, Typed typed) {
        assertThat(typed.code()).as(typed.out()).isEqualTo(2);
        assertThat(typed.err()).contains(text).doesNotContain("canary", "Exception");
    }

    private String only(String state) {
        return list().stream()
                .filter(row -> row.path("owner").asText().equals(OFFICE))
                .filter(row -> row.path("state").asText().equals(state))
                .map(row -> row.path("id").asText())
                .reduce((one, two) -> one + "," + two)
                .orElse("none");
    }

    private List<JsonNode> list() {
        try {
            JsonNode rows = new JsonMapper().readTree(key("list", "--json").out());
            return StreamSupport.stream(rows.spliterator(), false).toList();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void sign(String request, String certificate) throws Exception {
        openssl(
                "x509",
                "-req",
                "-in",
                request,
                "-CA",
                "ca.pem",
                "-CAkey",
                "ca.key",
                "-CAcreateserial",
                "-days",
                "20",
                "-extfile",
                "usage",
                "-out",
                certificate);
    }

    private void openssl(String... arguments) throws Exception {
        List<String> words = new java.util.ArrayList<>(List.of("openssl"));
        words.addAll(List.of(arguments));
        Process process = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }

    private Typed key(String verb, String... arguments) {
        List<String> words = new java.util.ArrayList<>(List.of("key", home.toString(), verb));
        words.addAll(List.of(arguments));
        return type(words.toArray(String[]::new));
    }

    private static Typed type(String... arguments) {
        return Typed.command(Locale.ENGLISH, arguments);
    }
}
