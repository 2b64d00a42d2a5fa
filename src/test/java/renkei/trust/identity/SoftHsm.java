package renkei.trust.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.security.auth.login.LoginException;
import renkei.trust.Identity;

/** A fresh token of SoftHSM. Its library is told where its tokens are once per process, so there is one token for all. */
final class SoftHsm {
    static final String PIN = "271828";
    private static final List<String> LIBRARIES = List.of(
            "/usr/lib/softhsm/libsofthsm2.so",
            "/usr/lib64/pkcs11/libsofthsm2.so",
            "/usr/lib64/softhsm/libsofthsm2.so",
            "/opt/homebrew/lib/softhsm/libsofthsm2.so");
    private static Optional<SoftHsm> only = Optional.empty();

    private final String library;
    private final Path folder;

    private SoftHsm(String library, Path folder) {
        this.library = library;
        this.folder = folder;
    }

    /** The token; without SoftHSM the test is skipped. */
    static synchronized SoftHsm make() throws Exception {
        Optional<String> library =
                LIBRARIES.stream().filter(file -> Files.exists(Path.of(file))).findFirst();
        assumeTrue(
                library.isPresent(),
                "SoftHSM is not installed: apt-get install softhsm2, or run the tests by ./hub test");
        String configuration = System.getenv("SOFTHSM2_CONF");
        assumeTrue(configuration != null, "SOFTHSM2_CONF does not say where SoftHSM may keep tokens");
        if (only.isEmpty()) {
            Path file = Path.of(configuration).toAbsolutePath();
            Path folder = Files.createDirectories(file.resolveSibling(label()));
            Files.writeString(file, "directories.tokendir = " + folder + "\nobjectstore.backend = file\n");
            SoftHsm made = new SoftHsm(library.get(), folder);
            made.initialize();
            only = Optional.of(made);
        }
        return only.get();
    }

    private void initialize() throws Exception {
        Process process = new ProcessBuilder(
                        "softhsm2-util",
                        "--init-token",
                        "--free",
                        "--label",
                        label(),
                        "--pin",
                        PIN,
                        "--so-pin",
                        "314159")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static String label() {
        return "renkei-" + ProcessHandle.current().pid();
    }

    /** Writes the configuration and the PIN as an administrator would. */
    void describeIn(Path token) throws IOException {
        Files.createDirectories(token);
        Files.writeString(token.resolve("pkcs11.cfg"), configuration("Hub"));
        Files.writeString(token.resolve("pin"), PIN + "\n");
    }

    private String configuration(String name) {
        return "name = " + name + "\nlibrary = " + library + "\nslotListIndex = " + index() + "\n";
    }

    /** SoftHSM lists a slot for every token it finds, and an empty one at the end. */
    private int index() {
        try (Stream<Path> tokens = Files.list(folder)) {
            assertThat(tokens.filter(Files::isDirectory).count())
                    .as("tokens in " + folder)
                    .isEqualTo(1);
            return 0;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Puts a key there as another program would. */
    void importKey(String alias, Identity identity) throws Exception {
        Path file = Files.writeString(Files.createTempFile("pkcs11", ".cfg"), configuration("Test"));
        Provider provider = Security.getProvider("SunPKCS11").configure(file.toString());
        KeyStore store = KeyStore.getInstance("PKCS11", provider);
        store.load(null, PIN.toCharArray());
        store.setKeyEntry(alias, identity.key(), null, identity.chain().toArray(Certificate[]::new));
    }

    /** Being logged in belongs to the process: the next who comes must bring the PIN again. */
    void logOut() throws Exception {
        Path file = Files.writeString(Files.createTempFile("pkcs11", ".cfg"), configuration("Out"));
        Provider provider = Security.getProvider("SunPKCS11").configure(file.toString());
        try {
            ((java.security.AuthProvider) provider).logout();
        } catch (LoginException e) {
            throw new AssertionError("cannot log out", e);
        }
    }
}
