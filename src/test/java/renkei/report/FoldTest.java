package renkei.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import renkei.standard.DocumentKind;
import renkei.standard.Finding;
import renkei.standard.FindingKind;
import renkei.standard.Place;
import renkei.standard.Severity;
import renkei.standard.Unlisted;

@DisplayName("Repeated findings are told once, with their number")
class FoldTest {
    private static final FindingLines LINES = new FindingLines(new ReportText(Locale.JAPANESE));

    @Test
    void theFirstThreePlacesAreShownAndTheRestIsCounted() {
        List<Finding> findings = new ArrayList<>(dates(15));
        FindingKind kind = FindingKind.of(findings.get(0));
        findings.add(new Unlisted(kind, 1200).finding(findings.get(0)));

        assertThat(lines(findings))
                .containsExactly(
                        "[エラー] 第6表（予定） 2行目 66文字目 No.10 サービス利用日 (field-date8)",
                        "    「サービス利用日」の値「4月1日」は、年月日（西暦8桁、例: 20250401）ではありません。",
                        "    → 介護ソフトで「サービス利用日」の日付を確かめて出力し直してください。",
                        "    ほかに 4行目 66文字目: 値: 「4月2日」",
                        "    ほかに 6行目 66文字目: 値: 「4月3日」",
                        "    同じ誤りがほかに 1,212 件（8, 10, 12, 14, 16, 18, 20, 22, 24, 26 行目 …）");
    }

    @Test
    void fewLinesAreListedWhole() {
        assertThat(lines(dates(5))).last().isEqualTo("    同じ誤りがほかに 2 件（8, 10 行目）");
        assertThat(lines(dates(3))).noneMatch(line -> line.contains("同じ誤り"));
    }

    @Test
    void errorsComeFirstAndEachFieldIsToldByItself() {
        List<Finding> findings = List.of(
                Finding.of("field-spaces", place(1, 3, "被保険者番号", " 1")),
                Finding.of("field-required", place(2, 3, "被保険者番号", "")),
                Finding.of("field-required", place(3, 2, "保険者番号", "")),
                Finding.of("field-required", place(4, 3, "被保険者番号", "")));

        assertThat(Fold.of(findings))
                .extracting(fold -> fold.first().code() + " " + fold.kind().fieldNumber() + " × " + fold.count())
                .containsExactly("field-required 3 × 2", "field-required 2 × 1", "field-spaces 3 × 1");
    }

    @Test
    void whatIsAboutTheWholeDocumentIsNeverFolded() {
        List<Finding> findings = List.of(
                Finding.of("name-service-type", Place.DOCUMENT, "52"),
                Finding.of("name-service-type", Place.DOCUMENT, "99"));

        assertThat(Fold.of(findings)).hasSize(2);
        assertThat(Sum.of(findings.stream())).isEqualTo(new Sum(0, 2, 0));
    }

    @Test
    void anotherCharacterThatNobodyElseCanShowIsAnotherThingToPutRight() {
        List<Finding> findings = List.of(
                Finding.of("text-gaiji", Place.at(1, 5), "F0 40"),
                Finding.of("text-gaiji", Place.at(2, 5), "F0 41"),
                Finding.of("text-gaiji", Place.at(3, 5), "F0 40"));

        assertThat(Fold.of(findings)).extracting(Fold::count).containsExactly(2, 1);
    }

    @Test
    void theSumCountsWhatIsNotListed() {
        List<Finding> findings = new ArrayList<>(dates(2));
        findings.add(new Unlisted(FindingKind.of(findings.get(0)), 40).finding(findings.get(0)));

        assertThat(Sum.of(findings.stream())).isEqualTo(new Sum(42, 0, 0));
    }

    @Test
    void whatAFileContainsDoesNotShapeTheReport() {
        Finding finding = Finding.of("field-date8", place(1, 10, "サービス利用日", "4月\n[エラー]\u001B[2J\u0085"));

        assertThat(lines(List.of(finding))).hasSize(3).noneMatch(line -> line.matches(".*[\\p{Cntrl}\\u0085].*"));
    }

    private static List<String> lines(List<Finding> findings) {
        return LINES.of(Optional.of(DocumentKind.UPPLAN), findings);
    }

    /** Wrong dates on every second line. */
    private static List<Finding> dates(int count) {
        List<Finding> findings = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            findings.add(Finding.of("field-date8", place(2 * number, 10, "サービス利用日", "4月" + number + "日")));
        }
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.ERROR);
        return findings;
    }

    private static Place place(int line, int number, String name, String value) {
        return new Place(line, 66, number, name, value);
    }
}
