package renkei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import renkei.standard.Rule;

class SampleCommandIT {
    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "name-unreadable, DLTPLAN-202504.CSV",
        "text-unreadable, <FF>",
        "csv-line-end, <LF>",
        "field-date8, 2025.4.1",
        "total-row-missing, 999999",
        "attachment-cut, sample.pdf",
        "sending-incomplete, UPSIKYU",
        "sending-months, the sending as a whole",
    })
    void aBrokenSampleTellsWhatWasDoneAndTheCheckFindsThatAlone(String rule, String told) throws IOException {
        Typed sample = sample("--break", rule, "--month", "202504");
        assertThat(sample.code()).as(sample.err()).isZero();
        assertThat(sample.out()).contains("Broken rule: " + rule, "A check finds it here", told);
        JsonNode report = new ObjectMapper()
                .readTree(Typed.command(Locale.ENGLISH, "check", "--json", "--profile", "strict", folder.toString())
                        .out());
        assertThat(report.findValuesAsText("code")).containsExactly(rule);
    }

    @Test
    void everyRuleIsListedInThePersonsLanguageWithoutAFolder() {
        Typed list = Typed.command(Locale.JAPANESE, "sample", "--break", "list");
        assertThat(list.code()).isZero();
        assertThat(list.out()).contains(Rule.all().stream().map(Rule::id).toList());
        assertThat(list.out()).contains("「…」が空です。").doesNotContain("{", "?");
    }

    @Test
    void whatWasDoneIsToldInJapanese() {
        String out = Typed.command(Locale.JAPANESE, arguments("--break", "field-required", "--month", "202504"))
                .out();
        assertThat(out)
                .contains("破った規則: field-required　「サービス回数」が空です。")
                .contains("の「サービス回数」を変えました: 「1」→「」")
                .contains("検査で見つかる場所: UPJSK_202504_0899900013_11_0899900021_43_")
                .contains("1行目 81文字目 No.14 サービス回数");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--break=nothing", "--kind=UPPLAN", "--edition=3", "--clients=101", "--service-type=43"})
    void whatCannotBeBrokenOrServedIsRefused(String option) throws IOException {
        Typed typed = sample("--break=row-double", option);
        assertThat(typed.code()).isEqualTo(2);
        assertThat(typed.err()).contains(option.split("=", -1)[option.startsWith("--break") ? 1 : 0]);
        assertThat(files()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(Typed.command(Locale.ENGLISH, "sample", "--sender", "0899900013")
                        .err())
                .contains("FOLDER", "--receiver")
                .doesNotContain("--sender");
    }

    @Test
    void samplesOfAllUnitsAndOfSeveralSeedsCanLieInOneFolder() {
        for (String kind : List.of("UPPLAN", "UP1KYO", "UPKIHON", "UPYOBO", "DLTPLAN", "DLT1KYO")) {
            assertThat(sample("--kind", kind, "--month", "202504").code()).isZero();
            assertThat(sample("--kind", kind, "--month", "202504", "--seed", "2")
                            .code())
                    .isZero();
        }
        Typed check = Typed.command(Locale.ENGLISH, "check", "--profile", "strict", folder.toString());
        assertThat(check.code()).as(check.out()).isZero();
        assertThat(check.out()).doesNotContain("[error]", "[warning]", "[info]");
    }

    @Test
    void aLenderGetsEquipment() throws IOException {
        sample("--service-type", "17", "--month", "202504");
        Path plan = files().stream()
                .filter(file -> file.toString().contains("UPPLAN"))
                .findFirst()
                .orElseThrow();
        assertThat(plan.toString()).contains("_0899900021_17_");
        assertThat(Files.readString(plan, java.nio.charset.Charset.forName("windows-31j")))
                .contains(",171003,00001-000011,");
    }

    private Typed sample(String... further) {
        return Typed.command(Locale.ENGLISH, arguments(further));
    }

    private String[] arguments(String... further) {
        return Stream.concat(
                        Stream.of("sample", folder.toString(), "--sender", "0899900013", "--receiver", "0899900021"),
                        Stream.of(further))
                .toArray(String[]::new);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
