package renkei.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import renkei.flow.CamelCsvParser;
import renkei.sending.Failure;
import renkei.standard.Finding;
import renkei.standard.Finding.Topic;
import renkei.standard.Place;
import renkei.standard.Profile;
import renkei.standard.Severity;

@DisplayName("Reports say what is wrong, where, and what to do")
class ReportTest {
    @TempDir
    private Path folder = Path.of("");

    private static final String NAME = "UPPLAN_202504_0899900001_43_0899900002_11_20250401090000.CSV";
    private static final Finding DATE = new Finding(
            Topic.LAYOUT, "field-date8", Severity.ERROR, new Place(3, 66, 10, "サービス利用日", "4月\n3日"), List.of());
    private static final Finding EMPTY =
            new Finding(Topic.TEXT, "document-empty", Severity.ERROR, Place.DOCUMENT, List.of());

    @Test
    void theTextReportIsForNotepad() {
        byte[] bytes = new RejectionReport(NAME, Failure.LAYOUT_VIOLATED, List.of(DATE)).text();
        String text = new String(bytes, StandardCharsets.UTF_8);

        assertThat(text).startsWith("\uFEFF■").endsWith("\r\n").doesNotContainPattern("[^\r]\n");
        assertThat(text)
                .contains(NAME, "第6表（予定）", "項目の内容に問題があります")
                .contains("[エラー] 第6表（予定） 3行目 66文字目 No.10 サービス利用日 (field-date8)")
                .contains("4月 3日", "介護ソフトで「サービス利用日」の日付を確かめて出力し直してください。");
    }

    @Test
    void theJsonReportHasTheShapeOfTheContract() throws IOException {
        byte[] bytes = new RejectionReport(NAME, Failure.LAYOUT_VIOLATED, List.of(DATE, EMPTY)).json();
        JsonNode findings = new ObjectMapper().readTree(bytes).get("findings");

        assertThat(findings).hasSize(2);
        assertThat(findings.get(0).fieldNames())
                .toIterable()
                .containsExactly("code", "severity", "line", "column", "field", "value", "message", "remedy");
        assertThat(findings.get(0).get("severity").asText()).isEqualTo("error");
        assertThat(findings.get(0).get("line").asInt()).isEqualTo(3);
        assertThat(findings.get(0).get("field").toString()).isEqualTo("{\"number\":10,\"name\":\"サービス利用日\"}");
        assertThat(findings.get(1).fieldNames()).toIterable().containsExactly("code", "severity", "message", "remedy");
    }

    @Test
    void everyFailureThatTheSenderMustActOnHasATitle() {
        for (Failure failure : Failure.values()) {
            if (failure.compareTo(Failure.ALREADY_SENT) <= 0) {
                byte[] text = new RejectionReport("x", failure, List.of()).text();
                assertThat(new String(text, StandardCharsets.UTF_8)).doesNotContain("failure.");
            }
        }
    }

    @Test
    void aCheckTellsFilesAndSendings() throws IOException {
        CheckReport report = check(NAME, "202407,139990\r\n");
        JsonNode json = new ObjectMapper().readTree(said(report).json(Locale.JAPAN));

        assertThat(report.hasErrors()).isTrue();
        assertThat(json.fieldNames()).toIterable().containsExactly("documents", "sendings");
        JsonNode document = json.get("documents").get(0);
        assertThat(document.fieldNames()).toIterable().containsExactly("name", "edition", "kind", "findings");
        assertThat(document.get("edition").asText()).isEqualTo("V4.1");
        assertThat(document.get("findings").get(0).get("code").asText()).isEqualTo("field-count");
        JsonNode sending = json.get("sendings").get(0);
        assertThat(sending.fieldNames()).toIterable().containsExactly("documents", "findings");
        assertThat(sending.get("documents").get(0).asText()).isEqualTo(NAME);
        assertThat(sending.get("findings")).hasSize(2);
        assertThat(said(report).text(Locale.JAPAN)).contains("第6表（予定） V4.1", "[エラー] 第6表（予定） 1行目", "UPSIKYU");
        assertThat(said(report).text(Locale.ENGLISH))
                .contains("Form 6 (planned) V4.1", "[error] Form 6 (planned) line 1 column 1 (field-count)");
    }

    @Test
    void aCleanFileIsSaidToBeClean() throws IOException {
        String name = "DLTPLAN_202504_0899900001_43_0899900002_11_20250401090000.CSV";
        CheckReport report = check(name, "202407,139990,9000000001,202504\r\n");

        assertThat(report.hasErrors()).isFalse();
        assertThat(said(report).text(Locale.JAPAN)).contains("問題はありません。");
    }

    @Test
    void aTableWithAnUnreadableNameIsAnErrorButAnAttachmentIsNot() throws IOException {
        assertThat(check("予定.csv", "x").hasErrors()).isTrue();
        assertThat(check("予定.csv", "x").files().get(0).findings())
                .extracting(Finding::code)
                .containsExactly("name-unreadable");
        assertThat(check("message.txt", "よろしく").hasErrors()).isFalse();
        assertThat(check("x.pdf", "no").hasErrors()).isTrue();
    }

    @Test
    void filesOfOneNameInTwoFoldersAreJudgedEachWithItsOwnCompanions() throws IOException {
        String good = "DLTPLAN_202504_0899900001_43_0899900002_11_20250401090000.CSV";
        CheckRun run = run();
        Path clean = write("first/" + good, "202407,139990,9000000001,202504\r\n");
        Path wrong = write("second/" + good, "202407,139990,,202504\r\n");
        Path stranger = write("second/" + NAME, "202407,139990\r\n");
        run.file(clean);
        run.file(wrong);
        run.file(stranger);
        run.file(folder.resolve("second/../second/" + good));
        CheckReport report = run.report();

        assertThat(report.files())
                .extracting(CheckedFile::path, CheckedFile::hasErrors)
                .containsExactly(tuple(clean, false), tuple(wrong, true), tuple(stranger, true));
        assertThat(report.sendings())
                .extracting(sending -> sending.files().size())
                .containsExactly(1, 2);
        assertThat(said(report).text(Locale.JAPAN)).contains(clean.toString(), wrong.toString());
        JsonNode json = new ObjectMapper().readTree(said(report).json(Locale.JAPAN));
        assertThat(json.at("/documents/1/folder").asText())
                .isEqualTo(folder.resolve("second").toString());
        assertThat(json.at("/documents/2/folder").isMissingNode()).isTrue();
    }

    @Test
    void theDocumentsOfOneSendingMayLieInTwoFolders() throws IOException {
        CheckRun run = run();
        run.file(write("first/" + NAME, "202407,139990\r\n"));
        run.file(write("second/" + NAME.replace("UPPLAN", "UPSIKYU"), "202407,139990\r\n"));

        assertThat(run.report().sendings()).singleElement().satisfies(sending -> assertThat(sending.files())
                .hasSize(2));
    }

    private CheckReport check(String name, String content) throws IOException {
        CheckRun run = run();
        run.file(write(name, content));
        return run.report();
    }

    private static CheckRun run() {
        return new CheckRun(CamelCsvParser.checker());
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, content);
    }

    private static Presentation said(CheckReport report) {
        return report.presented(new Occasion(Instant.EPOCH, "test", Profile.LENIENT));
    }
}
