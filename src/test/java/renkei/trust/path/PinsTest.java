package renkei.trust.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.sending.Unavailable;

class PinsTest {
    private static final String OTHER = "ab".repeat(32);

    @TempDir
    private Path folder = Path.of("");

    private final X509Certificate root;
    private final X509Certificate leaf;

    PinsTest() throws Exception {
        KeyPair authority = Made.keys("secp256r1");
        X500Name name = new X500Name("CN=root");
        root = Made.certificate(
                new Described(Map.of("authority", true)), "CN=root", authority, name, authority.getPrivate());
        leaf = Made.certificate(
                Described.usual(), "CN=0899900016", Made.keys("secp256r1"), name, authority.getPrivate());
    }

    @Test
    void whoHasNoPinIsBelievedAsBefore() throws Exception {
        assertFits();
        write("0899900024," + OTHER);
        assertFits();
    }

    @Test
    void whoHasPinsNeedsOneOfThem() throws Exception {
        write("0899900016," + OTHER);
        assertThatExceptionOfType(PathRefused.class)
                .isThrownBy(this::demand)
                .matches(e -> e.flaw() == PathFlaw.NOT_PINNED)
                .satisfies(e -> assertThat(e.detail()).contains("0899900016", Pins.pin(leaf)));

        write("0899900016," + OTHER, "0899900016," + Pins.pin(leaf).toUpperCase(java.util.Locale.ROOT) + ",new one");
        assertFits();
    }

    @Test
    void thePinOfAnAuthorityHoldsForAllItsKeys() throws Exception {
        write("0899900016," + Pins.pin(root));
        assertFits();
    }

    @Test
    void aDamagedFileStopsRatherThanAllows() throws Exception {
        for (String line : List.of("0899900016", "0899900016,abc", "," + OTHER, "0899900016;" + OTHER)) {
            write(line);
            assertThatThrownBy(this::demand)
                    .as(line)
                    .isInstanceOf(Unavailable.class)
                    .hasMessageContaining("pins.csv, line 2");
        }
        Files.writeString(folder.resolve("pins.csv"), "0899900016," + OTHER);
        assertThatThrownBy(this::demand).isInstanceOf(Unavailable.class).hasMessageContaining("heading");
    }

    private void assertFits() {
        assertThatCode(this::demand).doesNotThrowAnyException();
    }

    private void demand() throws PathRefused {
        Pins.in(folder.resolve("pins.csv")).demand(new CertificatePath(List.of(leaf, root)));
    }

    private void write(String... lines) throws IOException {
        Files.writeString(folder.resolve("pins.csv"), "name,key_sha256,note\n" + String.join("\n", lines) + "\n");
    }
}
