package renkei.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fixtures have the columns, line ends and mark of the published files; their offices are invented. */
class OfficeImportIT {
    private static final Path VISITS = Path.of("src/test/resources/offices/open-data-visits.csv");
    private static final Path DAYS = Path.of("src/test/resources/offices/open-data-days.csv");

    private Path file;
    private OfficesFile offices;
    private OfficeImport imports;

    @BeforeEach
    void begin(@TempDir Path folder) {
        file = folder.resolve("offices.csv");
        offices = new OfficesFile(file, 100);
        imports = new OfficeImport(offices, new Channel.National(), 100);
    }

    @Test
    void bringsEveryOfficeInOnceWithAllItsServices() {
        ImportSummary summary = imports.run(List.of(VISITS, DAYS), "");
        assertThat(summary).isEqualTo(new ImportSummary(8, 3, 0, 0, summary.skipped()));
        assertThat(offices.read().offices().values())
                .containsExactly(
                        office("0899999911", "架空ケア北", "12", "78"),
                        office("0899999912", "架空ケア, 南", "12"),
                        office("0899999913", "架空デイ東", "78"));
        assertThat(offices.read().problems()).isEmpty();
    }

    @Test
    void skipsRowsThatAreWrongAndSaysWhichAndWhy() {
        ImportSummary summary = imports.run(List.of(VISITS, DAYS), "");
        assertThat(summary.skipped())
                .containsExactly(
                        new ImportSummary.Skipped(VISITS, OfficeProblem.at(5, "number-unreadable", "899999914")),
                        new ImportSummary.Skipped(VISITS, OfficeProblem.at(6, "name-wrong", "0899999915", "200")),
                        new ImportSummary.Skipped(DAYS, OfficeProblem.at(4, "service-unknown", "空中散歩介護")));
    }

    @Test
    void changesNothingTheSecondTime() throws IOException {
        imports.run(List.of(VISITS, DAYS), "");
        String first = Files.readString(file);
        ImportSummary again = imports.run(List.of(VISITS, DAYS), "");
        assertThat(List.of(again.added(), again.updated(), again.unchanged())).containsExactly(0, 0, 3);
        assertThat(Files.readString(file)).isEqualTo(first);
    }

    @Test
    void keepsChannelColumnsAndPlaceOfOfficesThatAreThere() throws IOException {
        String rest = """
                これは壊れた行
                x,sftp:p,0899999912,"架空ケア, 南",12
                y,folder,0899999999,ほか,11
                ,ftp,0899999913,架空デイ東,78""";
        String header = "memo,channel,number,name,service_types\n";
        Files.writeString(file, header + "\"大切\", folder,0899999911,旧名称,43;12\n" + rest);
        ImportSummary summary = imports.run(List.of(VISITS, DAYS), "");
        assertThat(Files.readString(file)).isEqualTo(header + "大切, folder,0899999911,架空ケア北,43;12;78\n" + rest);
        assertThat(List.of(summary.added(), summary.updated(), summary.unchanged()))
                .containsExactly(0, 1, 1);
        assertThat(summary.skipped())
                .contains(new ImportSummary.Skipped(file, OfficeProblem.at(6, "channel-unknown", "ftp")));
    }

    @Test
    void takesTheServiceThatItIsTold() {
        imports.run(List.of(DAYS), "15");
        assertThat(offices.read().offices().values())
                .extracting(Office::serviceTypes)
                .containsOnly(List.of("15"))
                .hasSize(3);
        assertThatThrownBy(() -> imports.run(List.of(DAYS), "通所"))
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining("通所");
    }

    @Test
    void importsAllFilesOrNothing(@TempDir Path folder) throws IOException {
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        assertThatThrownBy(() -> imports.run(List.of(VISITS, other), ""))
                .isInstanceOf(UnusableFile.class)
                .hasMessageContaining("事業所番号");
        assertThat(file).doesNotExist();
    }

    @Test
    void doesNotGrowTheDirectoryBeyondItsLimit() throws IOException {
        Files.writeString(file, "number,name,service_types,channel\n0899999999,ほか,11,folder\n");
        OfficeImport narrow = new OfficeImport(new OfficesFile(file, 3), new Channel.National(), 100);
        assertThatThrownBy(() -> narrow.run(List.of(VISITS, DAYS), "")).hasMessageContaining("more than 3 rows");
        assertThat(Files.readString(file)).hasLineCount(2);
    }

    private static Office office(String number, String name, String... services) {
        return new Office(new OfficeNumber(number), name, List.of(services), new Channel.National());
    }
}
