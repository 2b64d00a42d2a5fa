package renkei.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.office.OfficeNumber;

class OfficeFoldersIT {
    @Test
    void theFoldersOfAnOfficeAreMadeUnderTheirNamesAndLeftAsTheyAreIfThere(@TempDir Path temp) {
        FolderNames names = new FolderNames("送信", "受信", "受領", "差戻し", "送信済");
        OfficeFolders folders = new OfficeFolders(temp.resolve("offices"), names, Disk.local());
        OfficeFolder office = folders.create(Home.CARE);
        Home.write(office.outbox().resolve("a.CSV"), "1");

        assertThat(folders.create(Home.CARE)).isEqualTo(office);

        assertThat(Home.entries(temp.resolve("offices/0899999901")))
                .extracting(Names::of)
                .containsExactlyInAnyOrder(".hub", "送信", "受信", "受領", "差戻し", "送信済");
        assertThat(Home.files(temp.resolve("offices/0899999901/送信"))).containsOnlyKeys("a.CSV");
    }

    @Test
    void nobodyElseLooksIntoTheFolderOfTheHub(@TempDir Path temp) throws IOException {
        OfficeFolders folders = new OfficeFolders(temp.resolve("offices"), FolderNames.STANDARD, Disk.local());

        Path hub = folders.create(new OfficeNumber("0899999901")).hub();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(hub)))
                .isEqualTo("rwx------");
    }

    @Test
    void namesThatLeadElsewhereOrMeanTwoThingsAreRefused() {
        assertThatThrownBy(() -> new FolderNames("../x", "b", "c", "d", "e"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FolderNames("a", "a", "c", "d", "e")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FolderNames(".hub", "b", "c", "d", "e"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
