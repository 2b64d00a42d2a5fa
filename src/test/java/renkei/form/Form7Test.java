package renkei.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("第7表 tells units and costs")
class Form7Test {
    private static final Element FORM = Shelf.of(Written.file("hanako.yaml")).form("第7表 サービス利用票別表");
    private static final Ruled COSTS = new Ruled(FORM.selectFirst("table.costs"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 事業所名 | 架空訪問介護ステーション（サテライト 1）",
                "0 | 事業所番号 | 0899900002",
                "0 | サービス内容／種類 | 訪問介護",
                "0 | サービスコード | 111221",
                "0 | 単位数 | 312",
                "1 | 率％ | 95",
                "0 | 回数／日数 | 22",
                "0 | サービス単位／金額 | 6,512",
            })
    void aServiceHasItsNumbersUnderTheirHeadings(int headRow, String heading, String value) {
        int column = column(headRow, heading);
        assertThat(COSTS.text(2, column)).isEqualTo(value);
    }

    @Test
    void unitsAfterDiscountStandBesideTheRate() {
        int rate = column(1, "率％");
        assertThat(COSTS.text(0, rate)).isEqualTo(COSTS.text(0, rate + 1)).isEqualTo("割引後");
        assertThat(COSTS.text(1, rate + 1)).isEqualTo("単位数");
        assertThat(COSTS.text(2, rate + 1)).isEqualTo("296");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "費用総額（保険／事業対象分） | 201,565",
                "保険／事業費請求額 | 181,407",
                "利用者負担（保険／事業対象分） | 20,158",
                "利用者負担（全額負担分） | 13,056",
                "種類支給限度基準を超える単位数 | 1,200",
                "区分支給限度基準内単位数 | 16,968",
            })
    void theTotalIsMarkedAndHasItsNumbersUnderTheirHeadings(String heading, String value) {
        int last = COSTS.height() - 1;
        assertThat(COSTS.row(last).classNames()).contains("total");
        assertThat(COSTS.text(last, 2)).isEqualTo("合計");
        assertThat(COSTS.text(last, column(0, heading))).isEqualTo(value);
    }

    @Test
    void subtotalsAreMarkedAndNamed() {
        List<Element> subtotals = FORM.select("tr.subtotal");
        assertThat(subtotals).hasSize(2);
        assertThat(subtotals.get(0).text()).contains("訪問介護 合計", "11AAAA", "7,488");
        assertThat(subtotals.get(1).text()).contains("短期入所生活介護 合計（30日超）", "21ZZZZ");
        assertThat(FORM.select("tr.total")).hasSize(2);
    }

    @Test
    void theFillersOfSumsAreLeftOut() {
        int units = column(0, "単位数");
        assertThat(COSTS.text(4, units)).isEmpty();
        assertThat(COSTS.text(COSTS.height() - 1, 1)).isEmpty();
        assertThat(COSTS.text(2, units)).isEqualTo("312");
    }

    @Test
    void limitsByTypeOfServiceComeFromTheSupplement() {
        assertThat(FORM.select("table.type-limits tbody tr").eachText())
                .containsExactly("短期入所生活介護（21） 15,000 16,200 1,200", "訪問介護（11） 9,000 8,120 0", "合計 1,200");
        assertThat(FORM.selectFirst("table.lines").text()).contains("区分支給限度基準額（単位） 27,048");
    }

    @Test
    void daysOfShortStaysAreTold() {
        assertThat(FORM.select("table.short-stay tbody tr").eachText()).containsExactly("短期入所生活介護 12 4 16");
    }

    @Test
    void everyRowHasEveryColumn() {
        assertThat(COSTS.widths()).containsExactly(21);
    }

    private int column(int headRow, String heading) {
        for (int column = 0; column < COSTS.width(); column++) {
            if (COSTS.text(headRow, column).replace("\n", "").equals(heading)) {
                return column;
            }
        }
        throw new AssertionError("no column " + heading);
    }
}
