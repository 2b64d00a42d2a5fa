package renkei.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import renkei.check.Checker;
import renkei.flow.CamelCsvParser;
import renkei.sending.Failure;
import renkei.standard.Finding;
import renkei.standard.Finding.Topic;
import renkei.standard.Limits;
import renkei.standard.Place;
import renkei.standard.Severity;

@DisplayName("Reports say what is wrong, where, and what to do")
class ReportTest {
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
                .contains("[エラー] 3行目 66文字目 No.10 サービス利用日 (field-date8)")
                .contains("4月 3日", "介護ソフトで日付を確かめて出力し直してください。");
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
        JsonNode json = new ObjectMapper().readTree(report.json(Locale.JAPAN));

        assertThat(report.hasErrors()).isTrue();
        assertThat(json.fieldNames()).toIterable().containsExactly("documents", "sendings");
        JsonNode document = json.get("documents").get(0);
        assertThat(document.fieldNames()).toIterable().containsExactly("name", "edition", "kind", "findings");
        assertThat(document.get("edition").asText()).isEqualTo("V4.1");
        assertThat(document.get("findings").get(0).get("code").asText()).isEqualTo("field-count");
        assertThat(json.get("sendings").get(0).get("documents").get(0).asText()).isEqualTo(NAME);
        assertThat(json.get("sendings").get(0).get("findings")).hasSize(2);
        assertThat(report.text(Locale.JAPAN)).contains("第6表（予定） V4.1", "[エラー] 1行目", "UPSIKYU");
        assertThat(report.text(Locale.ENGLISH))
                .contains("Form 6 (planned) V4.1", "[error] line 1 column 1 (field-count)");
    }

    @Test
    void aCleanFileIsSaidToBeClean() {
        String name = "DLTPLAN_202504_0899900001_43_0899900002_11_20250401090000.CSV";
        CheckReport report = check(name, "202407,139990,9000000001,202504\r\n");

        assertThat(report.hasErrors()).isFalse();
        assertThat(report.text(Locale.JAPAN)).contains("問題はありません。");
    }

    @Test
    void aTableWithAnUnreadableNameIsAnErrorButAnAttachmentIsNot() {
        assertThat(check("予定.csv", "x").hasErrors()).isTrue();
        assertThat(check("予定.csv", "x").files().get(0).findings())
                .extracting(Finding::code)
                .containsExactly("name-unreadable");
        assertThat(check("message.txt", "よろしく").hasErrors()).isFalse();
        assertThat(check("x.pdf", "no").hasErrors()).isTrue();
    }

    private static CheckReport check(String name, String content) {
        Checker checker = new Checker(new CamelCsvParser(new DefaultCamelContext(), Limits.STANDARD), Limits.STANDARD);
        CheckRun run = new CheckRun(checker);
        run.file(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        return run.report();
    }
}
