package renkei.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.cluster.Lead;
import renkei.folder.Disk;
import renkei.folder.FolderNames;
import renkei.folder.OfficeFolders;
import renkei.folder.Retention;
import renkei.home.Home;
import renkei.home.HomeMaker;
import renkei.office.LiveOfficeDirectory;
import renkei.office.OfficesFile;

class HousekeepingIT {
    @TempDir
    private Path folder;

    @Test
    void theFirstStartMakesTheFoldersOfAllOffices() {
        Home home = home();

        startAndStop(home);

        assertThat(home.offices()).isNotEmptyDirectory();
    }

    @Test
    void nothingIsPutInThePlaceOfAShareThatIsNotThereAtTheStart() throws IOException {
        Home home = home();
        startAndStop(home);
        Path share = folder.resolve("share");
        Files.move(home.offices(), share);
        Files.createDirectory(home.offices());

        startAndStop(home);

        assertThat(home.offices()).isEmptyDirectory();
        Files.delete(home.offices());
        Files.move(share, home.offices());
        startAndStop(home);
        assertThat(home.offices()).isNotEmptyDirectory();
    }

    @Test
    void newOfficesGetFoldersBesideOldOnes() throws IOException {
        Home home = home();
        startAndStop(home);
        Files.writeString(home.officesFile(), "number,name,service_types,channel\n0899999992,新しい事業所,11,folder\n");

        startAndStop(home);

        assertThat(home.offices().resolve("0899999992")).isNotEmptyDirectory();
    }

    private Home home() {
        return new HomeMaker(made -> {}).make(folder.resolve("home"), HomeMaker.exampleOffices());
    }

    private static void startAndStop(Home home) {
        Clock clock = Clock.systemUTC();
        Housekeeping housekeeping = new Housekeeping(
                new LiveOfficeDirectory(new OfficesFile(home.officesFile(), 10), clock),
                new OfficeFolders(home.offices(), FolderNames.STANDARD, Disk.local()),
                new Retention(Disk.local(), clock, 90, 400),
                home,
                Lead.ALONE);
        housekeeping.start();
        housekeeping.stop();
    }
}
