package renkei.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.flow.CamelCsvParser;
import renkei.sending.Digest;
import renkei.standard.Profile;
import renkei.standard.RuleBook;

@DisplayName("A test of software is reported by pattern, as a page that can be handed over")
class VendorReportTest {
    private static final String TAIL = "_202504_0899900001_43_0899900002_11_20250401090000.CSV";
    private static final String OTHER_TAIL = TAIL.replace("090000", "100000");
    private static final String DELETION = "202407,139990,9000000001,202504\r\n202407,139990,9000000002,202504\r\n";

    @TempDir
    private Path folder = Path.of("");

    private Presentation report =
            new CheckRun(CamelCsvParser.checker()).report().forVendor(occasion());

    @BeforeEach
    void aSendingThatConformsOneThatDoesNotAndAFileOfNoPattern() throws IOException {
        CheckRun run = new CheckRun(CamelCsvParser.checker().under(Profile.STRICT));
        run.file(write("DLTPLAN" + TAIL, DELETION));
        run.file(write("UPPLAN" + OTHER_TAIL, "202407,139990\r\n"));
        run.file(write("計画.csv", "x"));
        report = run.report().forVendor(occasion());
    }

    @Test
    void eachPatternHasItsResult() throws IOException {
        JsonNode json = new ObjectMapper().readTree(report.json(Locale.JAPANESE));

        assertThat(json.get("patterns").findValuesAsText("result"))
                .containsExactly(
                        "no-files",
                        "violates",
                        "no-files",
                        "no-files",
                        "no-files",
                        "no-files",
                        "no-files",
                        "conforms",
                        "no-files",
                        "no-files");
        assertThat(json.at("/patterns/1/pattern").asText()).isEqualTo("予定");
        assertThat(json.at("/patterns/7/pattern").asText()).isEqualTo("D5");
        assertThat(json.at("/patterns/7/confirmed").asBoolean()).isFalse();
        assertThat(json.at("/others/0/name").asText()).isEqualTo("計画.csv");
        assertThat(json.get("profile").asText()).isEqualTo("strict");
        assertThat(json.get("checkedAt").asText()).isEqualTo("2025-04-01T00:00:00Z");
        assertThat(json.at("/rules/fingerprint").asText())
                .isEqualTo(RuleBook.current().fingerprint());
    }

    @Test
    void eachFileHasFactsThatHoldWhateverSoftwareReadsIt() throws IOException {
        JsonNode file =
                new ObjectMapper().readTree(report.json(Locale.JAPANESE)).at("/patterns/7/sendings/0/documents/0");

        assertThat(file.get("name").asText()).isEqualTo("DLTPLAN" + TAIL);
        assertThat(file.get("edition").asText()).isEqualTo("V4.1");
        assertThat(file.get("size").asInt()).isEqualTo(DELETION.length());
        assertThat(file.get("sha256").asText())
                .isEqualTo(
                        Digest.of(DELETION.getBytes(StandardCharsets.US_ASCII)).hex());
        assertThat(file.get("rows").asInt()).isEqualTo(2);
        assertThat(file.get("clients").asInt()).isEqualTo(2);
    }

    @Test
    void thePageSaysOpenlyWhatIsNotConfirmed() throws IOException {
        StringBuilder page = new StringBuilder();
        report.page(Locale.JAPANESE, page);

        assertThat(page)
                .contains(
                        "2025-04-01 09:00",
                        "厳格（strict",
                        "Renkei Hub 1.0",
                        "指紋 " + RuleBook.current().fingerprint())
                .contains("<td>D5 *</td>", "<td>予定</td>", "D1～D7 の内容は公開資料では確かめられていません。")
                .contains("ベンダー試験の合格を示すものではありません。", "レコードレイアウト", "不適合", "対象ファイルなし")
                .contains("sending-incomplete", "標準仕様 2.2 2.4 3.2 3.4", "会社名");
    }

    @Test
    void theTextNamesFilesAndRules() {
        assertThat(report.text(Locale.JAPANESE))
                .contains("不適合  予定", "UPPLAN" + OTHER_TAIL + "  第6表（予定） V4.1", "field-count", "適合  D5", "計画.csv");
        assertThat(report.text(Locale.ENGLISH)).contains("does not conform  予定  Planned services");
    }

    @Test
    void anEditionThatIsInferredIsNamed() throws IOException {
        CheckRun run = new CheckRun(CamelCsvParser.checker().under(Profile.STRICT));
        run.file(
                write("DLTPLAN_202504_0899900001_0899900002_20250401090000.CSV", DELETION.replace("202407", "202208")));

        assertThat(run.report().forVendor(occasion()).text(Locale.JAPANESE)).contains("V3 の項目の並びと内容は V4.1 と");
        assertThat(report.text(Locale.JAPANESE)).doesNotContain("推定したもの");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.US_ASCII);
    }

    private static Occasion occasion() {
        return new Occasion(Instant.parse("2025-04-01T00:00:00Z"), "1.0", Profile.STRICT);
    }
}
