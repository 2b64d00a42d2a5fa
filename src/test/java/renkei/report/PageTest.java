package renkei.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import renkei.flow.CamelCsvParser;
import renkei.standard.Profile;

@DisplayName("The page of a check says what to do first and shows each finding where it is")
class PageTest {
    private static final String NAME = "DLTPLAN_202504_0899900001_43_0899900002_11_20250401090000.CSV";
    private static final String PLAN = "UPPLAN_202504_0899900001_43_0899900002_11_20250401090000.CSV";
    private static final String PLANNED =
            "202407,139990,9000000001,20250320,202504,0899900001,\"担当\",250,,%s,,0930,1030,1,"
                    + "111111,,,\"\",,0899900002,\"見本事業所\",,0,0899900001,\r\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSummaryComesFirstWithWhatToDo() throws IOException {
        String page = page(NAME, "202407,139990,,202504\r\n".repeat(7) + "202407,1399\uE000,9000000001,202504\r\n");

        assertThat(text(page))
                .containsSubsequence(
                        "このままでは送信できません。",
                        "まず直すこと",
                        "1 ファイル、1 件外字（",
                        "番号 F0 40）",
                        "No.3 被保険者番号 1 ファイル、7 件",
                        "検査したファイル",
                        NAME,
                        "要修正",
                        "No.3 被保険者番号 7 件",
                        "直し方: 介護ソフトで",
                        "同じ誤りがほかに 4 件（4, 5, 6, 7 行目）");
    }

    @Test
    void theRowIsShownWithTheFieldMarkedAndTheRestFolded() throws IOException {
        String page = page(PLAN, PLANNED.formatted("20250401") + PLANNED.formatted("4月3日"));

        assertThat(page)
                .contains("<tr class=\"fault\"><td class=\"number\">10</td><td>サービス利用日</td><td class=\"value\">4月3日")
                .contains("<summary>この行の項目をすべて見る（25 項目）</summary>");
        String row = page.substring(page.indexOf("<figure>"), page.indexOf("<details>"));
        assertThat(text(row)).contains("2行目", "3被保険者番号9000000001", "9前月までの", "11日割対象日", "15サービスコード111111 訪問介護");
        assertThat(row).doesNotContain("見本事業所");
    }

    @Test
    void aWrongLineIsShownWithThePlaceMarked() throws IOException {
        String page = page(NAME, "202407,139990,90000\"00001,202504\r\n");

        assertThat(page)
                .contains(
                        "<pre class=\"line\"><span class=\"no\">1</span>202407,139990,90000<b class=\"fault\">&quot;</b>00001,202504</pre>");
    }

    @Test
    void aRowWithAFieldTooManySaysWhereItWentWrong() throws IOException {
        String page = page(PLAN, PLANNED.formatted("20250403").replace("\"担当\"", "\"担当\",余分"));

        assertThat(text(page)).contains("No.8 のあたりから項目がずれているようです。", "26（余分な項目）");
    }

    @ParameterizedTest
    @CsvSource({
        "'9000000001 ', <mark title=\"空白\">␣</mark>",
        "'　9000000001', <mark title=\"全角の空白\">□</mark>",
        "90000０0001, <mark title=\"全角の文字\">０</mark>",
        "90000\u00010001, <mark title=\"制御文字（01）\">[01]</mark>",
        "'\"90000\n0001\"', <mark title=\"制御文字（0A）\">↵</mark><br>",
    })
    void whatCannotBeSeenIsMadeVisible(String number, String seen) throws IOException {
        assertThat(page(NAME, "202407,139990," + number + ",202504\r\n")).contains(seen);
    }

    @Test
    void bytesThatAreNoCharacterAndGaijiAreMadeVisible() throws IOException {
        byte[] bytes = "202407,139990,90##,202504\r\n202407,1@@,9000000001,202504\r\n"
                .replace("##", "\u0081 ")
                .replace("@@", "\u00F0@")
                .getBytes(Charset.forName("ISO-8859-1"));

        assertThat(page(NAME, bytes))
                .contains("<mark title=\"文字として読めないバイト\">\uFFFD</mark>", "<mark title=\"外字（F0 40）\">〓</mark>")
                .contains("No.3 被保険者番号");
    }

    @Test
    void nothingFromAFileCanBecomePartOfThePage() throws IOException {
        String attack = "<script>alert(1)</script>' onload=\"x\"&amp;";
        CheckRun run = run();
        run.file(write(PLAN, PLANNED.formatted(attack.replace("\"", "")).getBytes(Charset.forName("windows-31j"))));
        run.file(write("<img src=x onerror=alert(1)>.csv", new byte[0]));
        String page = page(run, Locale.JAPANESE);

        assertThat(page).doesNotContain("<script", "<img", "onload=\"").contains("&lt;script&gt;", "&lt;img src=x");
        assertThat(page).contains("default-src 'none'").doesNotContain("http://", "https://");
    }

    @Test
    void aCleanFileMakesAPageThatSaysSoInBothLanguages() throws IOException {
        CheckRun run = run();
        run.file(write(NAME, "202407,139990,9000000001,202504\r\n".getBytes(Charset.forName("windows-31j"))));

        assertThat(text(page(run, Locale.JAPANESE)))
                .contains("問題はありません。このまま送信できます。")
                .doesNotContain("まず直すこと");
        assertThat(text(page(run, Locale.ENGLISH)))
                .contains("Nothing wrong. This can be sent.", "2025-04-01 09:00", "Renkei Hub 1.0");
    }

    @Test
    void whatIsMissingInASendingIsToldBelowTheFiles() throws IOException {
        String page = page(PLAN, PLANNED.formatted("20250403"));

        assertThat(text(page)).containsSubsequence("一緒に送るファイルについて", PLAN, "UPSIKYU");
    }

    private String page(String name, String content) throws IOException {
        return page(name, content.getBytes(Charset.forName("windows-31j")));
    }

    private String page(String name, byte[] content) throws IOException {
        CheckRun run = run();
        run.file(write(name, content));
        return page(run, Locale.JAPANESE);
    }

    private static CheckRun run() {
        return new CheckRun(CamelCsvParser.checker());
    }

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.write(file, content);
    }

    private static String page(CheckRun run, Locale locale) throws IOException {
        Occasion occasion = new Occasion(Instant.parse("2025-04-01T00:00:00Z"), "1.0", Profile.LENIENT);
        StringBuilder page = new StringBuilder();
        run.report().presented(occasion).page(locale, page);
        return page.toString();
    }

    /** What a person reads. */
    private static String text(String page) {
        return page.replaceAll("(?s)<style>.*</style>", "").replaceAll("<[^>]*>", "");
    }
}
