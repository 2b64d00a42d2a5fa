package renkei.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveOfficeDirectoryIT {
    private static final String HEADER = "number,name,service_types,channel\n";
    private static final Instant NOON = Instant.parse("2026-04-01T03:00:00Z");

    private Path file;
    private int changes;

    @BeforeEach
    void begin(@TempDir Path folder) {
        file = folder.resolve("offices.csv");
    }

    @Test
    void readsTheFileAtOnceAndAgainWhenItChangedAndSettled() throws IOException {
        write(rows(1, 4));
        LiveOfficeDirectory directory = open();
        assertThat(directory.all()).hasSize(4);
        assertThat(directory.find(number(2))).map(Office::name).contains("事業所2");
        assertThat(directory.find(number(5))).isEmpty();
        write(rows(1, 5));
        directory.refresh();
        assertThat(directory.all()).as("one look is not enough").hasSize(4);
        directory.refresh();
        assertThat(directory.all()).hasSize(5);
    }

    @Test
    void waitsWhileTheFileGoesOnChanging() throws IOException {
        write(rows(1, 4));
        LiveOfficeDirectory directory = open();
        for (int written = 3; written < 8; written++) {
            write(rows(1, written));
            directory.refresh();
            assertThat(directory.all()).hasSize(4);
        }
        directory.refresh();
        assertThat(directory.all()).hasSize(7);
    }

    @Test
    void noticesASecondChangeThatLeftTimeAndSizeAsTheyWere() throws IOException {
        write(rows(1, 4));
        LiveOfficeDirectory directory = new LiveOfficeDirectory(new OfficesFile(file, 100), () -> NOON.plusSeconds(1));
        Files.writeString(file, rows(5, 8));
        Files.setLastModifiedTime(file, FileTime.from(NOON.plusSeconds(changes)));
        directory.refresh();
        assertThat(directory.find(number(8))).isPresent();
    }

    @Test
    void keepsTheLastGoodDirectoryWhileTheFileIsMissingOrUnusable() throws IOException {
        write(rows(1, 4));
        LiveOfficeDirectory directory = open();
        Files.delete(file);
        looks(directory, 20);
        assertKept(directory, "file-missing");
        write("number;name\n");
        looks(directory, 20);
        assertKept(directory, "column-missing");
        write(rows(1, 6));
        looks(directory, 2);
        assertThat(directory.problems()).isEmpty();
        assertThat(directory.all()).hasSize(6);
    }

    @Test
    void forgetsAProblemWhenTheSameFileComesBack() throws IOException {
        write(rows(1, 4));
        LiveOfficeDirectory directory = open();
        Path aside = file.resolveSibling("aside");
        Files.move(file, aside);
        looks(directory, 3);
        assertKept(directory, "file-missing");
        Files.move(aside, file);
        looks(directory, 3);
        assertThat(directory.problems()).isEmpty();
    }

    @Test
    void isNeverEmptiedWhileItRuns() throws IOException {
        write(rows(1, 4));
        LiveOfficeDirectory directory = open();
        write("");
        looks(directory, 20);
        assertKept(directory, "file-empty");
        write(HEADER);
        looks(directory, 20);
        assertKept(directory, "no-offices");
        write(HEADER + "x,y,z\n");
        looks(directory, 20);
        assertKept(directory, "no-offices");
        assertThat(directory.problems()).extracting(OfficeProblem::line).containsExactly(0, 2);
    }

    @Test
    void losesMostOfItsOfficesOnlyIfTheFileStaysLikeThat() throws IOException {
        write(rows(1, 9));
        LiveOfficeDirectory directory = open();
        write(rows(1, 4));
        looks(directory, LiveOfficeDirectory.LOOKS_TO_SHRINK);
        assertThat(directory.all()).hasSize(9);
        assertThat(directory.problems()).extracting(OfficeProblem::code).containsExactly("offices-lost");
        directory.refresh();
        assertThat(directory.all()).hasSize(4);
        assertThat(directory.problems()).isEmpty();
    }

    @Test
    void reportsWrongRowsAndUsesTheOthers() throws IOException {
        write(rows(1, 4) + "wrong,x,11,folder\n");
        LiveOfficeDirectory directory = open();
        assertThat(directory.all()).hasSize(4);
        assertThat(directory.problems()).extracting(OfficeProblem::line).containsExactly(6);
    }

    @Test
    void startsEmptyWithoutAFileAndReadsItWhenItComes() throws IOException {
        LiveOfficeDirectory directory = open();
        assertThat(directory.all()).isEmpty();
        assertThat(directory.problems()).extracting(OfficeProblem::code).containsExactly("file-missing");
        write(rows(1, 1));
        looks(directory, 2);
        assertThat(directory.all()).hasSize(1);
    }

    private LiveOfficeDirectory open() {
        return new LiveOfficeDirectory(new OfficesFile(file, 100), InstantSource.fixed(NOON.plusSeconds(3600)));
    }

    private static void looks(LiveOfficeDirectory directory, int times) {
        for (int look = 0; look < times; look++) {
            directory.refresh();
        }
    }

    private static void assertKept(LiveOfficeDirectory directory, String code) {
        assertThat(directory.all()).hasSize(4);
        assertThat(directory.problems().get(0).code()).isEqualTo(code);
    }

    private void write(String text) throws IOException {
        changes++;
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(NOON.plusSeconds(changes)));
    }

    private static OfficeNumber number(int last) {
        return new OfficeNumber("089999990" + last);
    }

    private static String rows(int first, int last) {
        StringBuilder text = new StringBuilder(HEADER);
        for (int row = first; row <= last; row++) {
            text.append(number(row)).append(",事業所").append(row).append(",11;15,folder\n");
        }
        return text.toString();
    }
}
