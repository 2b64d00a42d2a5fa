package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.folder.Disk;
import renkei.folder.Vault;
import renkei.office.OfficeNumber;
import renkei.sending.Content;
import renkei.sending.Document;
import renkei.sending.FileName;
import renkei.sending.SendingId;
import renkei.trust.Container;
import renkei.trust.ContainerLimits;
import renkei.trust.Keyring;
import renkei.trust.Seal;
import renkei.trust.Signer;
import renkei.trust.Verifier;

class InitCommandIT {
    private static final String FIRST = "0899999990";
    private static final String THIRD = "0899999992";

    @TempDir
    private Path folder = Path.of("");

    private Path home = Path.of("");

    @BeforeEach
    void nameHome() {
        home = folder.resolve("home");
    }

    @Test
    void aNewHomeHasEverythingItsOfficesWorkWith() {
        Typed typed = type("init", home.toString(), "--key-type", "ec");
        assertThat(typed.code()).as(typed.err()).isZero();
        assertThat(typed.out()).contains("ready: 2 offices", "hub serve " + home);
        assertThat(home.resolve("offices/" + FIRST + "/outbox")).isDirectory();
        assertThat(home.resolve("offices/" + FIRST + "/.hub")).isDirectory();
        assertThat(home.resolve("keys/offices/" + FIRST + "/key.pem")).isNotEmptyFile();
        assertThat(home.resolve("keys/vault.key")).isNotEmptyFile();
        assertThat(home.resolve("keys/trust")).isNotEmptyDirectory();
        assertThat(type("office", home.toString(), "check").code()).isZero();
    }

    @Test
    void aSecondTimeChangesNoByte() throws IOException {
        type("init", home.toString(), "--key-type", "ec");
        Map<Path, String> before = bytes();
        Typed again = type("init", home.toString(), "--key-type", "ec");
        assertThat(again.code()).isZero();
        assertThat(again.out()).doesNotContain("made ");
        assertThat(bytes()).isEqualTo(before);
    }

    @Test
    void aSecondTimeGivesNewOfficesWhatTheyLack() throws IOException {
        type("init", home.toString(), "--key-type", "ec");
        Path offices = home.resolve("config/offices.csv");
        Files.writeString(offices, Files.readString(offices) + THIRD + ",三番,15,folder\n");
        Typed check = type("office", home.toString(), "check");
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).contains("Office " + THIRD + " lacks folders", "Office " + THIRD + " has no key");
        assertThat(type("init", home.toString(), "--key-type", "ec").out()).contains("folders or keys: 1");
        assertThat(type("office", home.toString(), "check").code()).isZero();
    }

    @Test
    void offeredOfficesAreTaken() throws IOException {
        Path mine = write("number,name,service_types,channel\n" + THIRD + ",三番,15,folder\n");
        assertThat(type("init", home.toString(), "--key-type", "ec", "--offices", mine.toString())
                        .code())
                .isZero();
        assertThat(home.resolve("offices/" + THIRD + "/inbox")).isDirectory();
        assertThat(home.resolve("offices/" + FIRST)).doesNotExist();
        assertThat(type("init", home.toString(), "--offices", mine.toString()).code())
                .as("the same again")
                .isZero();
        Path other = write("number,name,service_types,channel\n" + FIRST + ",一番,43,folder\n");
        Typed kept = type("init", home.toString(), "--offices", other.toString());
        assertThat(kept.code()).isEqualTo(1);
        assertThat(kept.err()).contains("stays as it is");
    }

    @Test
    void aWrongRowIsReportedAndTheRestWorks() throws IOException {
        Path mine = write("number,name,service_types,channel\n12345,x,15,folder\n" + THIRD + ",三番,15,folder\n");
        Typed typed = type("init", home.toString(), "--key-type", "ec", "--offices", mine.toString());
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.err()).contains("Line 2", "12345");
        assertThat(home.resolve("offices/" + THIRD + "/inbox")).isDirectory();
    }

    @Test
    void officesThatCannotBeUsedMakeNoHome() throws IOException {
        for (String content : List.of("a,b\n1,2\n", "number,name,service_types,channel\n", "")) {
            Typed typed =
                    type("init", home.toString(), "--offices", write(content).toString());
            assertThat(typed.code()).as(content).isEqualTo(2);
            assertThat(home).doesNotExist();
        }
        assertThat(type("init", home.toString(), "--offices", "/no/such.csv").code())
                .isEqualTo(2);
        assertThat(type("init", home.toString(), "--key-type", "dsa").code()).isEqualTo(2);
        assertThat(home).doesNotExist();
    }

    @Test
    void keysOfSomebodyElsesAuthorityAreNotMixedWithOwn() throws IOException {
        type("init", home.toString(), "--key-type", "ec");
        Path theirs = folder.resolve("theirs");
        Path anchors = Files.createDirectories(theirs.resolve("keys/trust"));
        Files.writeString(theirs.resolve(".renkei-home"), "1\n");
        Files.copy(onlyFile(home.resolve("keys/trust")), anchors.resolve("group.pem"));
        Typed typed = type("init", theirs.toString(), "--key-type", "ec");
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.err()).contains(FIRST, "imported");
        assertThat(theirs.resolve("keys/ca")).doesNotExist();
    }

    @Test
    void anOfficeIsAddedWithWhatItNeeds() {
        type("init", home.toString(), "--key-type", "ec");
        Typed typed =
                type("office", home.toString(), "add", THIRD, "三番、通所", "--service-types", "15;16", "--key-type", "ec");
        assertThat(typed.code()).as(typed.err()).isZero();
        assertThat(home.resolve("offices/" + THIRD + "/outbox")).isDirectory();
        assertThat(type("office", home.toString()).out()).contains(THIRD, "三番、通所", "15;16", "3 offices");
        assertThat(type("office", home.toString(), "list", "--json").out()).contains("\"三番、通所\"");
        assertThat(type("office", home.toString(), "add", THIRD, "again").code())
                .isEqualTo(2);
        for (List<String> wrong : List.of(
                List.of("123", "x"),
                List.of("0899999993", "x", "--channel", "fax"),
                List.of("0899999993", "x", "--service-types", "115"))) {
            assertThat(type(Stream.concat(Stream.of("office", home.toString(), "add"), wrong.stream())
                                    .toArray(String[]::new))
                            .code())
                    .as(wrong.toString())
                    .isEqualTo(2);
        }
        assertThat(type("office", home.toString(), "check").code()).isZero();
    }

    @Test
    void openDataIsImportedAndNeedsNoFolders() throws IOException {
        type("init", home.toString(), "--key-type", "ec");
        Path data = write("""
                都道府県コード又は市町村コード,No,事業所名,サービスの種類,事業所番号
                011029,1,あさひ,訪問入浴介護,0899999994
                011029,2,ゆうひ,訪問入浴介護,9
                """);
        Typed typed = type("office", home.toString(), "import", data.toString(), "--service-type", "12");
        assertThat(typed.out()).contains("2 rows read; offices added: 1");
        assertThat(typed.code()).isEqualTo(1);
        assertThat(type("office", home.toString()).out()).contains("0899999994", "あさひ", "national");
        assertThat(home.resolve("offices/0899999994")).doesNotExist();
    }

    @Test
    void evidenceIsWrittenSoThatAnybodyCanVerifyIt() throws IOException {
        type("init", home.toString(), "--key-type", "ec");
        SendingId id = new SendingId("b".repeat(32));
        keep(id);
        Path file = folder.resolve("証拠.asice");
        Typed typed = type("evidence", home.toString(), id.value(), file.toString());
        assertThat(typed.code()).as(typed.err()).isZero();
        Typed verified = type(
                "verify", file.toString(), "--trust", home.resolve("keys/trust").toString());
        assertThat(verified.code()).as(verified.out()).isZero();
        assertThat(verified.out()).contains(FIRST, "計画.txt");
        assertThat(type("evidence", home.toString(), id.value(), file.toString())
                        .err())
                .contains("is there already");
        Typed missing = type(
                "evidence", home.toString(), "c".repeat(32), folder.resolve("x").toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(folder.resolve("x")).doesNotExist();
    }

    private void keep(SendingId id) {
        InstantSource clock = InstantSource.system();
        Keyring keyring = Keyring.open(home.resolve("keys"), clock);
        Document document = new Document(new FileName("計画.txt"), Content.of(new byte[] {1, 2, 3}));
        Container container = new Signer(new Verifier(keyring, clock, ContainerLimits.USUAL), clock)
                .sign(keyring.signing(new OfficeNumber(FIRST)), List.of(document));
        Vault vault = new Vault(home.resolve("vault"), Disk.local(), 1_000_000);
        vault.put(id, new Seal(keyring.vaultKeys()).seal(container.content()).bytes());
    }

    private Map<Path, String> bytes() throws IOException {
        Map<Path, String> bytes = new HashMap<>();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(file, Content.of(Files.readAllBytes(file)).digest().hex());
            }
        }
        return bytes;
    }

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("mine.csv"), content);
    }

    private static Path onlyFile(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    private static Typed type(String... arguments) {
        return Typed.command(Locale.ENGLISH, arguments);
    }
}
