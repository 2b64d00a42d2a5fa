package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.RenkeiHub;
import renkei.office.OfficeNumber;
import renkei.trust.Identity;
import renkei.trust.KeyType;
import renkei.trust.Keyring;
import renkei.trust.Pem;

/** The program as a process, with a password that would be recognised anywhere: neither it nor a key is ever shown. */
class KeySecretsIT {
    private static final String PASSWORD = "canary-5b1e-himitsu";
    private static final String OFFICE = "0899999990";

    @TempDir
    private Path folder = Path.of("");

    private final List<String> commandLines = new ArrayList<>();

    @Test
    void passwordsAndKeysAreInNoOutputNoArgumentAndNoFileButTheirOwn() throws Exception {
        Path home = folder.resolve("home");
        String said = run(Map.of(), "init", home.toString(), "--key-type", "ec");
        Keyring keys = Keyring.open(home.resolve("keys"), InstantSource.system());
        Identity identity = keys.authority().issue(new OfficeNumber(OFFICE), "", KeyType.EC_P256);
        Path store = folder.resolve("office.p12");
        try (var out = Files.newOutputStream(store)) {
            KeyStore made = KeyStore.getInstance("PKCS12");
            made.load(null, null);
            made.setKeyEntry(
                    "office",
                    identity.key(),
                    PASSWORD.toCharArray(),
                    identity.chain().toArray(Certificate[]::new));
            made.store(out, PASSWORD.toCharArray());
        }
        Path broken = Files.write(folder.resolve("broken.pem"), broken(identity));
        Path token = Files.createDirectories(home.resolve("keys/token"));
        Files.writeString(token.resolve("pkcs11.cfg"), "name = None\nlibrary = /no/such/library.so\n");

        said += run(
                Map.of("HUB_KEY_PASSWORD", PASSWORD + "-wrong"),
                "--debug",
                "key",
                home.toString(),
                "import",
                OFFICE,
                store.toString());
        said += run(
                Map.of("HUB_TOKEN_PIN", PASSWORD), "--debug", "key", home.toString(), "request", OFFICE, "--in-token");
        said += run(Map.of(), "--debug", "key", home.toString(), "import", OFFICE, broken.toString());
        said += run(
                Map.of("HUB_KEY_PASSWORD", PASSWORD),
                "--debug",
                "key",
                home.toString(),
                "import",
                OFFICE,
                store.toString());
        said += run(Map.of(), "key", home.toString(), "list", "--json");
        said += run(Map.of(), "--debug", "status", home.toString());

        assertThat(said).contains("is wrong", "/no/such/library.so", "broken.pem", "20", "ready");
        List<String> secrets = secrets(home);
        assertThat(secrets).hasSizeGreaterThan(8);
        assertThat(said).doesNotContain(secrets);
        assertThat(String.join("\n", commandLines)).contains("import").doesNotContain(PASSWORD);
        for (Path file : files(home)) {
            if (!file.startsWith(home.resolve("keys"))) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain(secrets);
            }
        }
        for (Path file : files(home.resolve("keys"))) {
            if (!file.startsWith(token)) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .isEqualTo("rw-------");
            }
        }
    }

    /** A key whose last part is missing: a parser might quote the rest. */
    private static byte[] broken(Identity identity) {
        String pem = new String(Pem.ofKey(identity.key()), StandardCharsets.US_ASCII);
        return pem.replaceFirst(".{20}\n-----END", "\n-----END").getBytes(StandardCharsets.US_ASCII);
    }

    private static List<String> secrets(Path home) throws IOException {
        List<String> secrets = new ArrayList<>(List.of(PASSWORD));
        for (Path file : files(home.resolve("keys"))) {
            if (file.endsWith("key.pem") || file.endsWith("vault.key")) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.startsWith("-----") && line.length() >= 16)
                        .forEach(secrets::add);
            }
        }
        return secrets;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private String run(Map<String, String> environment, String... arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                RenkeiHub.class.getName()));
        words.addAll(List.of(arguments));
        Path said = Files.createTempFile("said", "");
        ProcessBuilder builder =
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("HUB_LOCALE", "C");
        builder.environment().putAll(environment);
        Process process = builder.start();
        Path commandLine = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
        commandLines.add(
                Files.exists(commandLine) ? Files.readString(commandLine).replace('\0', ' ') : String.join(" ", words));
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        String text = Files.readString(said);
        Files.delete(said);
        return text;
    }
}
