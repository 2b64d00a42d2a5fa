package renkei.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.folder.FolderNames;
import renkei.home.HomeException.Trouble;

class HomeIT {
    @TempDir
    private Path folder = Path.of("");

    private final List<Path> made = new ArrayList<>();

    @Test
    void aNewHomeHasItsFoldersAndCanBeOpened() {
        Home home = make("拠点 一");
        assertThat(Home.open(folder.resolve("拠点 一"))).isEqualTo(home);
        assertThat(List.of(home.offices(), home.config(), home.keys(), home.vault(), home.data(), home.logs()))
                .allSatisfy(each -> assertThat(each).isDirectory());
        assertThat(home.config().resolve("application.yaml")).isNotEmptyFile();
        assertThat(home.officesFile()).hasContent("""
                number,name,service_types,channel
                0899999990,みほん居宅介護支援事業所,43,folder
                0899999991,みほん訪問介護事業所,11,folder
                """);
        assertThat(made).contains(home.path(), home.keys(), home.officesFile());
    }

    @Test
    void secretsAreForTheHubsOwnUserOnly() throws IOException {
        Home home = make("home");
        for (Path secret : List.of(home.keys(), home.vault(), home.data())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void aSecondTimeAddsWhatIsMissingAndChangesNothingElse() throws IOException {
        Home home = make("home");
        Files.writeString(home.officesFile(), "mine");
        Files.delete(home.logs());
        made.clear();
        make("home");
        assertThat(made).containsExactly(home.logs());
        assertThat(home.officesFile()).hasContent("mine");
    }

    @Test
    void anInterruptedMakingGoesOn() throws IOException {
        Path path = Files.createDirectory(folder.resolve("half"));
        Files.writeString(path.resolve(Home.MARKER), "1\n");
        Files.createDirectory(path.resolve("config"));
        Files.writeString(path.resolve("config/offices.csv.unfinished"), "numb");
        Home home = make("half");
        assertThat(home.officesFile()).isNotEmptyFile();
        assertThat(home.config().resolve("offices.csv.unfinished")).doesNotExist();
    }

    @Test
    void aFolderWithSomethingElseInItIsLeftAlone() throws IOException {
        Path path = Files.createDirectory(folder.resolve("photos"));
        Files.writeString(path.resolve("a.jpg"), "x");
        assertTrouble(Trouble.NOT_A_HOME, () -> make("photos"));
        assertThat(path).isDirectoryNotContaining("glob:**config");
        assertTrouble(Trouble.NOT_A_HOME, () -> make("photos/a.jpg"));
    }

    @Test
    void anEmptyDiskMayBecomeAHome() throws IOException {
        Files.createDirectories(folder.resolve("disk/lost+found"));
        assertThat(make("disk").config()).isDirectory();
    }

    @Test
    void whatIsNoHomeIsNotOpened() throws IOException {
        assertTrouble(Trouble.MISSING, () -> Home.open(folder.resolve("none")));
        assertTrouble(Trouble.NOT_A_HOME, () -> Home.open(folder));
        Files.writeString(folder.resolve(Home.MARKER), "one");
        assertTrouble(Trouble.NOT_A_HOME, () -> Home.open(folder));
        Files.writeString(folder.resolve(Home.MARKER), "2");
        assertTrouble(Trouble.TOO_NEW, () -> Home.open(folder));
        assertTrouble(Trouble.TOO_NEW, () -> make("."));
    }

    @Test
    void settingsTellWhatFoldersAreCalled() throws IOException {
        Home home = make("home");
        assertThat(HomeSettings.read(home).folderNames()).isEqualTo(FolderNames.STANDARD);
        Path settings = home.config().resolve("application.yaml");
        Files.writeString(settings, "hub:\n  folders:\n    outbox: 送信\n");
        assertThat(HomeSettings.read(home).folderNames().outbox()).isEqualTo("送信");
        assertThat(HomeSettings.read(home).folderNames().inbox()).isEqualTo("inbox");
        Files.writeString(settings, "hub: [");
        assertTrouble(Trouble.WRONG_SETTINGS, () -> HomeSettings.read(home));
        Files.writeString(settings, "hub.folders.outbox: ../x");
        assertTrouble(Trouble.WRONG_SETTINGS, () -> HomeSettings.read(home).folderNames());
        Files.delete(settings);
        assertThat(HomeSettings.read(home).folderNames()).isEqualTo(FolderNames.STANDARD);
    }

    private Home make(String name) {
        return new HomeMaker(made::add).make(folder.resolve(name), HomeMaker.exampleOffices());
    }

    private static void assertTrouble(Trouble trouble, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(HomeException.class).isThrownBy(call).satisfies(thrown -> assertThat(thrown.trouble())
                .isEqualTo(trouble));
    }
}
