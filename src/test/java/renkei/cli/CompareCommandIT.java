package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareCommandIT {
    private static final Charset MS932 = Charset.forName("windows-31j");
    private static final String PLANNER = "0899900001";
    private static final String SERVER = "0899900002";

    /** A row of a supplement to forms 6 and 7. */
    private static final String CLIENT = "202407,139990,9000000001,00000000,ミホン　ハナコ,見本　花子" + ",".repeat(57) + "202504";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "UPPLAN, 4.1",
        "UPJSK, 4.1",
        "UP1KYO, 4.1",
        "UPKIHON, 4.1",
        "UPYOBO, 4.1",
        "DLT1KYO, 4.1",
        "DLTJSK, 4.1",
        "UPPLAN, 4.0",
        "UP1KYO, 3",
        "UPPLAN, 3"
    })
    void aSendingDoesNotDifferFromItself(String kind, String edition) {
        sample("a", "--kind", kind, "--edition", edition, "--clients", "3");
        Typed typed = compare("a", "a");
        assertThat(typed.code()).as(typed.out() + typed.err()).isZero();
        assertThat(typed.out()).contains("変わりはありません。利用者 3 人を比べました。");
    }

    @Test
    void whatChangedIsToldByClientDayAndField() throws IOException {
        document("a/UPPLAN_202504", visit("20250403", "0930", "1030"), visit("20250410", "0930", "1030"));
        document("a/UPHOSOKU_202504", CLIENT);
        document("b/UPPLAN_202504", visit("20250403", "1000", "1100"), visit("20250410", "0930", "1030"));
        document("b/UPHOSOKU_202504", CLIENT);
        Typed typed = compare("a", "b");
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out())
                .contains("見本　花子 様  被保険者番号 9000000001 / 保険者番号 139990")
                .contains("[変更(時間)] 4月3日(木) 訪問介護 111111 09:30～10:30 → 10:00～11:00 見本事業所(0899900002)")
                .contains("第6表 No.12 サービス開始時刻: 09:30 → 10:00")
                .contains("利用者 1 人のうち 1 人に変わりがあります: 変更 1、追加 0、削除 0(行)。");
        assertThat(run(Locale.ENGLISH, "compare", path("a"), path("b")).out())
                .contains("[other time] 3 Apr (Thu)", "1 of 1 clients differ: 1 lines changed, 0 added, 0 removed.");
    }

    @Test
    void plannedIsComparedWithActualWhereverTheyLie() throws IOException {
        document("plan/UPPLAN_202504", visit("20250403", "0930", "1030"), visit("20250410", "0930", "1030"));
        document("actual/UPJSK_202504", visit("20250403", "0930", "1030"));
        document("both/UPPLAN_202504", visit("20250403", "0930", "1030"), visit("20250410", "0930", "1030"));
        document("both/UPJSK_202504", visit("20250403", "0930", "1030"));
        for (Typed typed : List.of(compare("plan", "actual"), compare("actual", "plan"), compare("both"))) {
            assertThat(typed.code()).isEqualTo(1);
            assertThat(typed.out())
                    .contains("予定と実績 2025年4月: 予定 2 行、実績 1 行")
                    .contains("[実績なし] 4月10日(木) 訪問介護 111111 09:30～10:30 見本事業所(0899900002)")
                    .contains("訪問介護 111111 見本事業所(0899900002): 予定 2 回、実績 1 回 ←")
                    .contains("利用者 1 人のうち 1 人が予定どおりではありません: 違いあり 0、予定なし 0、実績なし 1(行)。");
        }
    }

    @Test
    void programsGetOneJsonDocument() throws IOException {
        document("a/UPPLAN_202504", visit("20250403", "0930", "1030"));
        document("b/UPPLAN_202504", visit("20250403", "1000", "1030"));
        JsonNode json = new ObjectMapper()
                .readTree(run(Locale.JAPANESE, "compare", path("a"), path("b"), "--json")
                        .out());
        assertThat(json.at("/different").asBoolean()).isTrue();
        JsonNode row = json.at("/clients/0/sections/0/rows/0");
        assertThat(row.at("/match").asText()).isEqualTo("other-time");
        assertThat(row.at("/fields/0/field").asText()).isEqualTo("start_time");
        assertThat(row.at("/fields/0/numberAfter").asInt()).isEqualTo(12);
        assertThat(row.at("/fields/0/after").asText()).isEqualTo("1000");
        assertThat(row.at("/before/line").asInt()).isEqualTo(1);
        assertThat(row.at("/after/values/start_time").asText()).isEqualTo("1000");
        assertThat(json.at("/sums/changed").asInt()).isEqualTo(1);
    }

    @Test
    void thePageEscapesWhatFilesContainAndReplacesNoDocument() throws IOException {
        String script = "<script>alert(1)</script>";
        document("a/UPPLAN_202504", visit("20250403", "0930", "1030").replace("見本事業所", script));
        document("b/UPPLAN_202504", visit("20250403", "1000", "1030").replace("見本事業所", script));
        document("b/UPHOSOKU_202504", CLIENT.replace("見本　花子", script));
        Path page = folder.resolve("page.html");
        Typed typed = run(Locale.JAPANESE, "compare", path("a"), path("b"), "--html", page.toString());
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).contains("利用者 1 人のうち 1 人に変わりがあります").doesNotContain("No.12");
        assertThat(Files.readString(page))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "No.12 サービス開始時刻", "<html lang=\"ja\">")
                .doesNotContain("<script");
        Path document = files("a").get(0);
        byte[] before = Files.readAllBytes(document);
        Typed over = run(Locale.JAPANESE, "compare", path("a"), path("b"), "--html", document.toString());
        assertThat(over.code()).isEqualTo(2);
        assertThat(Files.readAllBytes(document)).isEqualTo(before);
    }

    @Test
    void charactersThatSteerATerminalAreMadeHarmless() throws IOException {
        document("a/UPPLAN_202504", visit("20250403", "0930", "1030").replace("見本事業所", "\u001b[31m"));
        document("b/UPPLAN_202504", visit("20250403", "1000", "1030").replace("見本事業所", "\u001b[32m"));
        assertThat(compare("a", "b").out()).contains("[31m").doesNotContain("\u001b");
    }

    @Test
    void ofTwoSequencesTheLaterCounts() throws IOException {
        document("a/UPPLAN_202504", visit("20250403", "0930", "1030"));
        document("b/UPPLAN_202504", visit("20250403", "1000", "1100"));
        Path later = folder.resolve("a")
                .resolve(String.valueOf(files("b").get(0).getFileName()).replace("20250401090000", "20250402090000"));
        Files.copy(files("b").get(0), later);
        Typed typed = compare("a", "b");
        assertThat(typed.code()).as(typed.out()).isZero();
        assertThat(typed.out()).contains("より新しい連番のファイルにあるため、1 行を使っていません");
    }

    @Test
    void whatCannotBeReadIsToldAndIsNoSuccess() throws IOException {
        document("a/UPPLAN_202504", visit("20250403", "0930", "1030"));
        document("b/UPPLAN_202504", visit("20250403", "0930", "1030"), "202407,1,2");
        Files.writeString(folder.resolve("b/scan.pdf"), "%PDF-1.4");
        Typed typed = compare("a", "b");
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).contains("読めないところが 1 か所あり(最初は 2 行目)", "hub check", "scan.pdf", "比べられなかったものがあります");
    }

    @Test
    void kindsAndMonthsWithoutACounterpartAreTold() throws IOException {
        document("a/UPPLAN_202504", visit("20250403", "0930", "1030"));
        document("a/UPJSK_202504", visit("20250403", "0930", "1030"));
        document("b/UPPLAN_202504", visit("20250403", "0930", "1030"));
        Typed typed = compare("a", "b");
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).contains("第6表（実績） 2025年4月 は前にだけあり、比べる相手がありません");
    }

    @Test
    void nothingToCompareIsNoSuccess() {
        sample("a");
        run(Locale.ENGLISH, "sample", path("may"), "--sender", PLANNER, "--receiver", SERVER, "--month", "202505");
        assertThat(compare("a", "may").code()).isEqualTo(2);
        assertThat(compare("a", "may").err()).contains("比べられるものがありません");
        assertThat(compare("a").code()).isEqualTo(2);
        assertThat(compare("a").err()).contains("予定と実績の両方が必要です");
        assertThat(compare("a", "none").code()).isEqualTo(2);
        assertThat(run(Locale.JAPANESE, "compare").code()).isEqualTo(2);
    }

    @Test
    void editionsAreComparedByTheFieldsTheyShare() {
        sample("old", "--edition", "3");
        sample("new", "--edition", "4.1");
        assertThat(compare("old", "new").out())
                .contains("※ 第6表（予定） 2025年4月: 後の版にだけある項目は比べていません: TAISコード、福祉用具届出コード、用具名称（機種名）");
    }

    /** Writes a document of edition 4.1; the name is told by its beginning. */
    private void document(String name, String... rows) throws IOException {
        Path file = folder.resolve(name + "_0899900001_43_0899900002_11_20250401090000.CSV");
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, String.join("\r\n", rows) + "\r\n", MS932);
    }

    /** A row of form 6. */
    private static String visit(String day, String start, String end) {
        return "202407,139990,9000000001,20250320,202504,0899900001,計画　太郎,250,," + day + ",," + start + "," + end
                + ",1,111111,,,,,0899900002,見本事業所,,0,,";
    }

    private List<Path> files(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name))) {
            return files.sorted().toList();
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private void sample(String name, String... further) {
        Stream<String> all =
                Stream.of("sample", path(name), "--sender", PLANNER, "--receiver", SERVER, "--month", "202504");
        Typed typed = run(Locale.ENGLISH, Stream.concat(all, Stream.of(further)).toArray(String[]::new));
        assertThat(typed.code()).as(typed.err()).isZero();
    }

    private Typed compare(String... names) {
        return run(
                Locale.JAPANESE,
                Stream.concat(Stream.of("compare"), Stream.of(names).map(this::path))
                        .toArray(String[]::new));
    }

    private static Typed run(Locale locale, String... arguments) {
        return Typed.command(locale, arguments);
    }
}
