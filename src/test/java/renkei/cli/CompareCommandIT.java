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
        sample("a", "--clients", "2");
        copy("a", "b", "UPPLAN", text -> text.replaceFirst("0930,1030", "1000,1100"));
        Typed typed = compare("a", "b");
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out())
                .contains("架空　花子 様  被保険者番号 9000000001 / 保険者番号 139990")
                .contains("[変更(時間)] 4月3日(木) 訪問介護 111111 09:30～10:30 → 10:00～11:00 見本事業所(0899900002)")
                .contains("第6表 No.12 サービス開始時刻: 09:30 → 10:00")
                .contains("利用者 2 人のうち 1 人に変わりがあります: 変更 1、追加 0、削除 0(行)。");
        assertThat(run(Locale.ENGLISH, "compare", path("a"), path("b")).out())
                .contains("[other time] 3 Apr (Thu)", "1 of 2 clients differ: 1 lines changed, 0 added, 0 removed.");
    }

    @Test
    void plannedIsComparedWithActualWhereverTheyLie() throws IOException {
        sample("plan");
        sampleActual("actual");
        Typed two = compare("plan", "actual");
        assertThat(two.out()).contains("予定と実績 2025年4月: 予定 4 行、実績 4 行", "予定 4 回、実績 4 回");
        for (Path file : files("actual")) {
            Files.copy(file, folder.resolve("plan").resolve(String.valueOf(file.getFileName())));
        }
        Typed one = compare("plan");
        assertThat(one.code()).isEqualTo(two.code());
        assertThat(one.out()).contains("予定と実績 2025年4月: 予定 4 行、実績 4 行");
    }

    @Test
    void programsGetOneJsonDocument() throws IOException {
        sample("a");
        copy("a", "b", "UPPLAN", text -> text.replaceFirst("0930,1030", "1000,1100"));
        JsonNode json = new ObjectMapper()
                .readTree(run(Locale.JAPANESE, "compare", path("a"), path("b"), "--json")
                        .out());
        assertThat(json.at("/different").asBoolean()).isTrue();
        JsonNode row = json.at("/clients/0/sections/0/rows/0");
        assertThat(row.at("/match").asText()).isEqualTo("other-time");
        assertThat(row.at("/fields/0/field").asText()).isEqualTo("start_time");
        assertThat(row.at("/fields/0/after").asText()).isEqualTo("1000");
        assertThat(row.at("/before/line").asInt()).isEqualTo(1);
        assertThat(row.at("/after/values/start_time").asText()).isEqualTo("1000");
        assertThat(json.at("/sums/changed").asInt()).isEqualTo(1);
    }

    @Test
    void thePageEscapesWhatFilesContainAndReplacesNoDocument() throws IOException {
        sample("a");
        copy("a", "b", "UPPLAN", text -> text.replace("見本事業所", "<script>alert(1)</script>＆")
                .replaceFirst("0930,1030", "1000,1100"));
        Path page = folder.resolve("page.html");
        Typed typed = run(Locale.JAPANESE, "compare", path("a"), path("b"), "--html", page.toString());
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).contains("利用者 1 人のうち 1 人に変わりがあります").doesNotContain("No.12");
        assertThat(Files.readString(page))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "No.12 サービス開始時刻", "<html lang=\"ja\">")
                .doesNotContain("<script");
        Path document = files("a").get(0);
        byte[] before = Files.readAllBytes(document);
        assertThat(run(Locale.JAPANESE, "compare", path("a"), path("b"), "--html", document.toString())
                        .code())
                .isEqualTo(2);
        assertThat(Files.readAllBytes(document)).isEqualTo(before);
    }

    @Test
    void charactersThatSteerATerminalAreMadeHarmless() throws IOException {
        sample("a");
        copy("a", "b", "UPPLAN", text -> text.replace("見本事業所", "\u001b[31m"));
        assertThat(compare("a", "b").out()).contains("[31m").doesNotContain("\u001b");
    }

    @Test
    void ofTwoSequencesTheLaterCounts() throws IOException {
        sample("a");
        copy("a", "b", "UPPLAN", text -> text.replaceFirst("0930,1030", "1000,1100"));
        for (Path file : files("b")) {
            String later = String.valueOf(file.getFileName()).replace("20250401090000", "20250402090000");
            Files.move(file, folder.resolve("a").resolve(later));
        }
        copy("a", "c", "UPPLAN", text -> text);
        for (Path file : files("c")) {
            if (file.toString().contains("20250401090000")) {
                Files.delete(file);
            }
        }
        Typed typed = compare("a", "c");
        assertThat(typed.code()).as(typed.out()).isZero();
        assertThat(typed.out()).contains("より新しい連番のファイルにあるため、4 行を使っていません");
    }

    @Test
    void whatCannotBeReadIsToldAndIsNoSuccess() throws IOException {
        sample("a");
        copy("a", "b", "UPPLAN", text -> text + "202407,1,2\r\n");
        Files.writeString(folder.resolve("b/scan.pdf"), "%PDF-1.4");
        Typed typed = compare("a", "b");
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).contains("読めないところが 1 か所あり(最初は 5 行目)", "hub check", "scan.pdf", "比べられなかったものがあります");
    }

    @Test
    void kindsAndMonthsWithoutACounterpartAreTold() throws IOException {
        sample("a");
        copy("a", "b", "UPPLAN", text -> text);
        for (Path file : files("b")) {
            if (file.toString().contains("UPSIKYU")) {
                Files.delete(file);
            }
        }
        Typed typed = compare("a", "b");
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).contains("第7表 2025年4月 は前にだけあり、比べる相手がありません");
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

    private interface Edit {
        String edit(String text);
    }

    /** Copies a folder, changing the documents of one kind. */
    private void copy(String from, String to, String kind, Edit edit) throws IOException {
        Files.createDirectories(folder.resolve(to));
        for (Path file : files(from)) {
            String name = String.valueOf(file.getFileName());
            String text = Files.readString(file, MS932);
            Files.writeString(
                    folder.resolve(to).resolve(name), name.startsWith(kind + "_") ? edit.edit(text) : text, MS932);
        }
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

    private void sampleActual(String name) {
        Typed typed = run(
                Locale.ENGLISH,
                "sample",
                path(name),
                "--sender",
                SERVER,
                "--receiver",
                PLANNER,
                "--month",
                "202504",
                "--kind",
                "UPJSK");
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
