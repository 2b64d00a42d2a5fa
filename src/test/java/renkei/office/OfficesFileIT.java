package renkei.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesFileIT {
    private static final String HEADER = "number,name,service_types,channel\n";
    private static final Office SAKURA =
            new Office(new OfficeNumber("0899999901"), "さくら", List.of("43"), new Channel.Folder());

    private Path file;
    private OfficesFile offices;

    @BeforeEach
    void begin(@TempDir Path folder) {
        file = folder.resolve("offices.csv");
        offices = new OfficesFile(file, 100);
    }

    @Test
    void readsColumnsInAnyOrderAmongOthersWithAByteOrderMark() throws IOException {
        String text = """
                \uFEFFName , memo,CHANNEL,number,service_types
                さくら,"古い, 事業所",folder,0899999901,43

                うめ,,sftp:umegroup, 08A9999902 ,11; 15;11
                もも,,national,0899999903,
                """;
        write(text.replace("\n", "\r\n"));
        OfficesRead read = offices.read();
        assertThat(read.problems()).isEmpty();
        assertThat(read.offices().values())
                .containsExactly(
                        SAKURA,
                        new Office(new OfficeNumber("0899999903"), "もも", List.of(), new Channel.National()),
                        new Office(
                                new OfficeNumber("08A9999902"),
                                "うめ",
                                List.of("11", "15"),
                                new Channel.Sftp("umegroup")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "899999902,うめ,11,folder | number-unreadable",
                "０８９９９９９９０２,うめ,11,folder | number-unreadable",
                "0899999902,,11,folder | name-wrong",
                "0899999902,う\tめ,11,folder | name-wrong",
                "0899999902,うめ,11;訪問,folder | service-type-wrong",
                "0899999902,うめ,11 15,folder | service-type-wrong",
                "0899999902,うめ,11,ftp | channel-unknown",
                "0899999902,うめ,11, | channel-unknown",
                "0899999902,うめ,11 | fields-miscounted",
                "0899999902,うめ,株式会社,11,folder | fields-miscounted",
                "0899999902,\"うめ,11,folder | quote-broken",
                "0899999901,うめ,11,folder | number-twice"
            })
    void reportsAWrongRowWithItsLineAndUsesTheOthers(String row, String code) throws IOException {
        write(HEADER + "0899999901,さくら,43,folder\n\n" + row + "\n\"0899999904\",ふじ,11,folder,\n");
        OfficesRead read = offices.read();
        assertThat(read.offices().values()).extracting(Office::name).containsExactly("さくら", "ふじ");
        assertThat(read.problems()).hasSize(1);
        OfficeProblem problem = read.problems().get(0);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.line()).isEqualTo(4);
        assertThat(problem.text(Locale.JAPANESE)).startsWith("4行目: ");
        assertThat(problem.text(Locale.ENGLISH)).startsWith("Line 4: ");
    }

    @Test
    void countsPhysicalLinesBehindANameWithLineBreaks() throws IOException {
        write(HEADER + "0899999901,\"さ\nく\nら\",43,folder\nx,うめ,11,folder\n");
        assertThat(offices.read().problems()).extracting(OfficeProblem::line).containsExactly(2, 5);
    }

    @Test
    void refusesAFileThatIsNotUtf8AndNamesTheLine() throws IOException {
        Files.write(file, (HEADER + "0899999901,さくら,43,folder\n").getBytes(Charset.forName("windows-31j")));
        assertUnusable("not-utf8", problem -> assertThat(problem.line()).isEqualTo(2));
    }

    @Test
    void refusesAFileWithoutTheColumnsOrRowsItMustHave() throws IOException {
        assertUnusable(
                "file-missing", problem -> assertThat(problem.arguments()).containsExactly(file.toString()));
        write("");
        assertUnusable("file-empty", problem -> {});
        write("\uFEFF\r\n");
        assertUnusable("file-empty", problem -> {});
        write("number,name,channel\n");
        assertUnusable(
                "column-missing", problem -> assertThat(problem.arguments()).containsExactly("service_types"));
        write("number,name,channel,service_types,Number\n");
        assertUnusable(
                "column-twice", problem -> assertThat(problem.arguments()).containsExactly("number"));
        write(HEADER + "x\n".repeat(101));
        assertUnusable("too-many-rows", problem -> assertThat(problem.line()).isEqualTo(102));
        Files.delete(file);
        Files.createDirectory(file);
        assertUnusable("file-unreadable", problem -> {});
    }

    @ParameterizedTest
    @CsvSource({"true,\\r\\n", "false,\\n", "true,\\n"})
    void addsAnOfficeAndLeavesEveryOtherCharacterAlone(boolean ended, String escapedLineEnd) throws IOException {
        String lineEnd = escapedLineEnd.replace("\\r", "\r").replace("\\n", "\n");
        String before = "\uFEFFmemo,name, number ,service_types,channel" + lineEnd + "\"x\" ,,wrong,,  " + lineEnd
                + "a,b,0899999902,\"11\",folder" + (ended ? lineEnd : "");
        write(before);
        offices.add(new Office(new OfficeNumber("0899999901"), "さくら, \"本店\"", List.of("43", "11"), SAKURA.channel()));
        assertThat(Files.readString(file))
                .isEqualTo(before + (ended ? "" : lineEnd) + ",\"さくら, \"\"本店\"\"\",0899999901,43;11,folder" + lineEnd);
        assertThat(offices.read().offices()).hasSize(2);
    }

    @Test
    void makesTheFileForTheFirstOffice() throws IOException {
        offices.add(SAKURA);
        assertThat(offices.read().offices().values()).containsExactly(SAKURA);
        assertThat(Files.readString(file)).startsWith("number,name,service_types,channel\r\n");
    }

    @Test
    void addsNoOfficeTwiceNorOneThatCouldNotBeRead() throws IOException {
        write(HEADER + "0899999901,さくら,43,folder\n");
        assertThatThrownBy(() -> offices.add(SAKURA))
                .isInstanceOfSatisfying(UnusableFile.class, e -> assertThat(e.problem())
                        .isEqualTo(OfficeProblem.at(2, "number-there", "0899999901")));
        Office nameless = new Office(new OfficeNumber("0899999905"), "a\nb", List.of(), SAKURA.channel());
        assertThatThrownBy(() -> offices.add(nameless)).isInstanceOf(UnusableFile.class);
        assertThat(Files.readString(file)).isEqualTo(HEADER + "0899999901,さくら,43,folder\n");
    }

    @Test
    void keepsPermissionsAndLinksAndLeavesNoDraft(@TempDir Path elsewhere) throws IOException {
        Path real = elsewhere.resolve("real.csv");
        Files.writeString(real, HEADER);
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));
        Files.createSymbolicLink(file, real);
        offices.add(SAKURA);
        assertThat(file).isSymbolicLink();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(real)))
                .isEqualTo("rw-r-----");
        assertThat(elsewhere).isDirectoryNotContaining(path -> !path.equals(real));
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private void assertUnusable(String code, Consumer<OfficeProblem> more) {
        assertThatThrownBy(offices::read).isInstanceOfSatisfying(UnusableFile.class, e -> {
            assertThat(e.problem().code()).isEqualTo(code);
            more.accept(e.problem());
        });
    }
}
