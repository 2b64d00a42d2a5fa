package renkei.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import renkei.compare.report.DifferenceReport;
import renkei.standard.DocumentKind;
import renkei.standard.Edition;
import renkei.standard.Field;
import renkei.standard.Layout;
import renkei.standard.Layouts;

/** Rows that hold anything at all, in every kind and edition. */
class AnyInputTest {
    private static final List<String> NASTY = List.of(
            "",
            " ",
            "0",
            "1",
            "-1",
            "00000000",
            "99999999",
            "9999",
            "2400",
            "20250230",
            "20250403",
            "0930",
            "A",
            "é",
            "あ",
            "𠀋",
            "\uD842",
            "\n",
            "\r\n",
            "\u0000",
            "<b>",
            "{0}",
            "\"",
            "１２",
            "99999999999999999999",
            "10.5",
            "1111100000000000000000000000000",
            "111111",
            "999999",
            "11AAAA",
            "1",
            "２０２５",
            "\u202Ex");

    static Stream<Layout> layouts() {
        return Edition.all().stream().flatMap(edition -> Arrays.stream(DocumentKind.values())
                .flatMap(kind -> Layouts.find(edition, kind).stream()));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void nothingMakesAComparisonOrItsReportsFail(Layout layout) {
        Random random = new Random(layout.toString().hashCode());
        for (int round = 0; round < 30; round++) {
            Side one = Rows.side(layout.kind(), layout.edition(), rows(layout, random));
            Side other = Rows.side(layout.kind(), layout.edition(), rows(layout, random));
            Differences there = new Comparison(CompareLimits.STANDARD).between(one, other);
            Differences back = new Comparison(CompareLimits.STANDARD).between(other, one);
            assertThat(back.sums().changed()).isEqualTo(there.sums().changed());
            assertThat(back.sums().added()).isEqualTo(there.sums().removed());
            assertThat(new Comparison(CompareLimits.STANDARD).between(one, one).areThere())
                    .isFalse();
            for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
                DifferenceReport report = new DifferenceReport(there, List.of("a", "b"), locale);
                StringBuilder page = new StringBuilder();
                assertThatCode(() -> report.html(page)).doesNotThrowAnyException();
                assertThat(page).doesNotContain("\u0000");
                assertThat(String.join("", report.text())).doesNotContain("\n");
                assertThat(report.json()).startsWith("{");
            }
        }
    }

    private static List<Map<String, String>> rows(Layout layout, Random random) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row = 0; row < 6; row++) {
            Map<String, String> values = new HashMap<>();
            for (Field field : layout.fields()) {
                boolean key =
                        List.of("insurer_no", "insured_no", "target_month").contains(field.english());
                if (!key && random.nextInt(3) > 0) {
                    values.put(field.english(), NASTY.get(random.nextInt(NASTY.size())));
                }
            }
            rows.add(values);
        }
        return rows;
    }
}
