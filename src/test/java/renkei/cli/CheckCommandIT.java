package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCommandIT {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"UPPLAN, 4.1", "UPJSK, 4.1", "UP1KYO, 4.1", "UPKIHON, 4.1", "UPPLAN, 4.0", "UPPLAN, 3"})
    void samplesPassTheCheck(String kind, String edition) throws IOException {
        Typed sample = sample("--kind", kind, "--edition", edition, "--clients", "3", "--month", "202604");
        assertThat(sample.code()).as(sample.err()).isZero();
        assertThat(files()).isNotEmpty();
        Typed check = Typed.command(Locale.ENGLISH, "check", folder.toString());
        assertThat(check.code()).as(check.out()).isZero();
        assertThat(check.out()).contains(files().size() + " documents checked; 0 with errors");
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherSeedAnotherSending() throws IOException {
        sample("--seed", "7", "--month", "202604");
        List<Path> first = files();
        byte[] bytes = Files.readAllBytes(first.get(0));
        for (Path file : first) {
            Files.delete(file);
        }
        sample("--seed", "7", "--month", "202604");
        assertThat(files()).isEqualTo(first);
        assertThat(Files.readAllBytes(first.get(0))).isEqualTo(bytes);
        sample("--seed", "8", "--month", "202604");
        assertThat(files()).hasSize(2 * first.size());
    }

    @Test
    void aSampleIsNeverWrittenOverAFile() throws IOException {
        sample("--month", "202604");
        Files.writeString(files().get(0), "mine");
        Typed again = sample("--month", "202604");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("is there already");
        assertThat(files().get(0)).hasContent("mine");
    }

    @ParameterizedTest
    @CsvSource({
        "--kind, UPNONE",
        "--kind, upplan",
        "--edition, 9",
        "--month, 202613",
        "--month, 2026-04",
        "--clients, 0",
        "--sender, 123",
        "--receiver, ../x",
    })
    void anOrderThatCannotBeFilledIsAnsweredWithWhatCan(String option, String value) throws IOException {
        Map<String, String> options = new HashMap<>(Map.of("--sender", "0899999990", "--receiver", "0899999991"));
        options.put(option, value);
        Typed typed = Typed.command(
                Locale.ENGLISH,
                Stream.concat(
                                Stream.of("sample", folder.toString()),
                                options.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()))
                        .toArray(String[]::new));
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains(option, value, "Possible");
        assertThat(files()).isEmpty();
    }

    @Test
    void errorsAreFoundAndToldInThePersonsLanguage() throws IOException {
        sample("--month", "202604");
        Path plan = files().stream()
                .filter(file -> file.toString().contains("UPPLAN"))
                .findFirst()
                .orElseThrow();
        Files.writeString(plan, "not,what,it,should,be\r\n");
        Typed english = Typed.command(Locale.ENGLISH, "check", plan.toString());
        assertThat(english.code()).isEqualTo(1);
        assertThat(english.out()).contains("1 documents checked; 1 with errors");
        assertThat(Typed.command(Locale.JAPANESE, "check", plan.toString()).out())
                .contains("エラーのある文書: 1 件");
        JsonNode json = new ObjectMapper()
                .readTree(Typed.command(Locale.ENGLISH, "check", "--json", plan.toString())
                        .out());
        assertThat(json.at("/documents/0/kind").asText()).isEqualTo("UPPLAN");
        assertThat(json.at("/documents/0/findings/0/severity").asText()).isIn("error", "warning", "info");
        assertThat(json.at("/sendings/0/findings").isArray()).isTrue();
    }

    @Test
    void thePageTakesThePlaceOfAnEarlierOneWhileJsonGoesToStandardOutput() throws IOException {
        sample("--month", "202604");
        Path page = folder.resolve("result.html");
        Files.writeString(page, "<!DOCTYPE html>\nearlier");
        Typed typed = Typed.command(Locale.JAPANESE, "check", folder.toString(), "--json", "--html", page.toString());

        assertThat(typed.code()).as(typed.out() + typed.err()).isZero();
        JsonNode json = new ObjectMapper().readTree(typed.out());
        assertThat(json.get("documents")).hasSize(files().size() - 1);
        assertThat(page).content().contains("問題はありません。").doesNotContain("earlier");
        assertThat(files()).noneMatch(file -> file.toString().endsWith(".tmp"));
        assertThat(Typed.command(Locale.ENGLISH, "check", folder.toString(), "--html", page.toString())
                        .out())
                .isEqualTo("3 documents checked; 0 with errors.\nThe page is written: " + page + "\n");
    }

    @Test
    void aPageMayTakeThePlaceOfAnEmptyFile() throws IOException {
        sample("--month", "202604");
        Path empty = Files.createFile(folder.resolve("page.html"));

        assertThat(check("--html", empty.toString())).isZero();
        assertThat(empty).content().startsWith("<!DOCTYPE html>");
    }

    @Test
    void aPageIsNeverWrittenOverADocument() throws IOException {
        sample("--month", "202604");
        Path document = files().get(0);
        byte[] before = Files.readAllBytes(document);
        Typed typed = Typed.command(Locale.ENGLISH, "check", "--html", document.toString(), folder.toString());

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains("is no page");
        assertThat(document).hasBinaryContent(before);
        assertThat(Typed.command(Locale.ENGLISH, "check", "--html", folder + "/no/page.html", folder.toString())
                        .err())
                .contains("There is no " + folder.resolve("no"));
    }

    @Test
    void aStricterProfileRefusesMore() throws IOException {
        sample("--month", "202604");
        for (Path file : files()) {
            Files.writeString(
                    file,
                    Files.readString(file, StandardCharsets.ISO_8859_1).replaceAll("(?m)^202407", "202410"),
                    StandardCharsets.ISO_8859_1);
        }

        assertThat(check()).isZero();
        assertThat(check("--profile", "lenient")).isZero();
        assertThat(check("--profile", "strict")).isEqualTo(1);
        assertThat(check("--report", "vendor")).isEqualTo(1);
        assertThat(check("--report", "vendor", "--profile", "lenient")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "--profile, harsh, 'lenient, standard, strict'",
        "--profile, STRICT, 'lenient, standard, strict'",
        "--report, client, vendor",
    })
    void anUnknownProfileOrReportIsAnsweredWithThoseThereAre(String option, String value, String possible) {
        Typed typed = Typed.command(Locale.ENGLISH, "check", folder.toString(), option, value);

        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains(option, value, possible);
    }

    @Test
    void theVendorReportTellsEachPattern() throws IOException {
        sample("--month", "202604");
        Typed typed = Typed.command(Locale.JAPANESE, "check", folder.toString(), "--report", "vendor");

        assertThat(typed.out()).contains("適合  予定", "対象ファイルなし  D7", Version.number());
    }

    private int check(String... options) {
        return Typed.command(
                        Locale.ENGLISH,
                        Stream.concat(Stream.of("check", folder.toString()), Stream.of(options))
                                .toArray(String[]::new))
                .code();
    }

    @Test
    void whatIsNoFileIsNotFollowed() throws IOException {
        Files.writeString(folder.resolve("secret"), "x");
        Path inner = Files.createDirectory(folder.resolve("in"));
        Files.createSymbolicLink(inner.resolve("a.pdf"), folder.resolve("secret"));
        Files.writeString(inner.resolve(".hidden.csv"), "x");
        Typed typed = Typed.command(Locale.ENGLISH, "check", inner.toString());
        assertThat(typed.code()).isEqualTo(1);
        assertThat(typed.out()).contains("a.pdf", "not-a-document").doesNotContain("hidden");
    }

    @Test
    void nothingToCheckIsNoSuccess() {
        assertThat(Typed.command(Locale.ENGLISH, "check", folder.toString()).code())
                .isEqualTo(2);
        assertThat(Typed.command(Locale.ENGLISH, "check", folder + "/none.csv").err())
                .contains("There is no");
    }

    private Typed sample(String... further) {
        return Typed.command(
                Locale.ENGLISH,
                Stream.concat(
                                Stream.of(
                                        "sample",
                                        folder.toString(),
                                        "--sender",
                                        "0899999990",
                                        "--receiver",
                                        "0899999991"),
                                Stream.of(further))
                        .toArray(String[]::new));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
