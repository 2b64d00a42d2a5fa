package renkei.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.flow.CamelCsvParser;
import renkei.standard.DocumentKind;
import renkei.standard.TableReader;

class SideReaderIT {
    private static final String PLAN = "UPPLAN_202504_0899900001_43_0899900002_11_20250401090000.CSV";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void ofOnePlannerTheLaterSequenceCountsForEachClient() throws IOException {
        write(PLAN, visit("9000000001", "20250403"), visit("9000000002", "20250403"));
        write(PLAN.replace("0401090000", "0402090000"), visit("9000000001", "20250404"));
        // The same plan goes to another office, too.
        write(PLAN.replace("0899900002_11", "0899900004_15"), visit("9000000002", "20250403"));
        Side side = read(1000);
        assertThat(days(side, DocumentKind.UPPLAN, "9000000001")).containsExactly("20250404");
        assertThat(days(side, DocumentKind.UPPLAN, "9000000002")).containsExactly("20250403");
        assertThat(side.notes().stream().map(Note::code)).containsOnly("replaced");
    }

    @Test
    void actualsOfOtherOfficesAndServiceTypesStandSideBySide() throws IOException {
        write("UPJSK_202504_0899900002_11_0899900001_43_20250401090000.CSV", visit("9000000001", "20250403"));
        write("UPJSK_202504_0899900002_15_0899900001_43_20250402090000.CSV", visit("9000000001", "20250404"));
        write("UPJSK_202504_0899900004_11_0899900001_43_20250403090000.CSV", visit("9000000001", "20250405"));
        assertThat(days(read(1000), DocumentKind.UPJSK, "9000000001"))
                .containsExactlyInAnyOrder("20250403", "20250404", "20250405");
    }

    @Test
    void moreRowsThanTheLimitAreNotReadInPart() throws IOException {
        write(PLAN, visit("9000000001", "20250403"), visit("9000000001", "20250404"));
        assertThat(days(read(2), DocumentKind.UPPLAN, "9000000001")).hasSize(2);
        assertThatThrownBy(() -> read(1)).isInstanceOf(TooManyRows.class);
    }

    @Test
    void whatIsNoTableIsNamed() throws IOException {
        write("UPKIHON_IMAGE_0899900001_43_0899900002_11_20250401090000_0001.jpg", "x");
        write("letter.pdf", "x");
        Files.createSymbolicLink(folder.resolve(PLAN), folder.resolve("letter.pdf"));
        Side side = read(10);
        assertThat(side.files()).isEmpty();
        assertThat(side.notes()).hasSize(1).allSatisfy(note -> {
            assertThat(note.code()).isEqualTo("not-compared");
            assertThat(note.arguments().get(1)).isEqualTo("3");
        });
    }

    @Test
    void aFileThatIsNoTextIsTrouble() throws IOException {
        Files.write(folder.resolve(PLAN), new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41, 0x00});
        assertThat(read(10).notes()).isNotEmpty().allMatch(Note::trouble);
    }

    private Side read(int rows) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new SideReader(new TableReader(CamelCsvParser.standalone()), new CompareLimits(rows, 10))
                    .read(files.sorted().toList());
        }
    }

    private static List<String> days(Side side, DocumentKind kind, String insured) {
        return side.rows(new Sheet(kind, "202504")).getOrDefault(new Client("139990", insured), List.of()).stream()
                .map(row -> row.value("service_date"))
                .toList();
    }

    private void write(String name, String... rows) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\r\n", rows) + "\r\n");
    }

    private static String visit(String insured, String day) {
        return "202407,139990," + insured + ",20250320,202504,0899900001,,250,," + day
                + ",,0930,1030,1,111111,,,,,0899900002,,,0,,";
    }
}
