package renkei.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever documents say is shown, and harms nobody")
class OddDocumentsTest {
    private static final Shelf SHELF = Shelf.of(Written.file("odd.yaml"));

    @Test
    void markupIsText() {
        assertThat(SHELF.page().select("script, article img, article b:not(.chosen)"))
                .isEmpty();
        assertThat(SHELF.page().text())
                .contains("<script>alert(1)</script>", "<b>カナ</b>", "<!-- 注 -->", "&amp; 二行目")
                .contains("\"><img src=x onerror=alert(1)>", "</td></table>");
    }

    @Test
    void whatCannotBeReadIsShownAsItStandsAndMarked() {
        Element form = SHELF.form("第6表 サービス利用票（予定）");
        assertThat(form.select("table.lines .wrong").eachText())
                .containsExactly("▲99", "▲18701301", "▲9", "▲27048x", "▲7");
        assertThat(form.select("table.month .wrong").eachText()).containsExactly("▲2561", "▲12");
        assertThat(SHELF.form("利用者補足情報").select("table.type-limits .wrong").eachText())
                .containsExactly("▲ZZ", "▲abc");
        assertThat(SHELF.form("第2表 居宅サービス計画書（２）").select(".wrong").eachText()).containsExactly("▲Q");
        assertThat(SHELF.form("利用者基本情報（別表のみ）").select(".wrong").eachText()).containsExactly("▲5", "▲09");
    }

    @Test
    void rowsWithoutAPlaceInTheCalendarStandBelowIt() {
        List<String> rows = SHELF.page().select("table.unplaced tbody tr").eachText();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).contains("予定", "令和7（2025）年5月1日", "09:00～10:00", "訪問介護 111111");
        assertThat(rows.get(1)).contains("▲20250431", "▲2561～10:00", "XX1111");
        assertThat(rows.get(2)).contains("令和7（2025）年4月2日", "▲x", "▲10");
    }

    @Test
    void aMonthThatCannotBeReadHasNoCalendarButLosesNoRow() {
        Written plan = Written.of(
                "UPPLAN_202504_0899900001_43_0899900002_11_20250401090000.CSV",
                List.of(Map.of("insured_no", "9000000001", "target_month", "2025-4", "service_date", "20250401")));
        Shelf unreadable = Shelf.of(plan);
        assertThat(unreadable.page().select("table.month")).isEmpty();
        assertThat(unreadable.page().select("table.unplaced tbody tr")).hasSize(1);
        assertThat(unreadable.forms().get(0).heading().period()).isEqualTo("2025-4");
    }

    @Test
    void rowsWithoutAClientHaveAForm() {
        Written plan = Written.of("UP2KYO_0899900001_43_0899900002_11_20250401090000.CSV", List.of(Map.of()));
        assertThat(Shelf.of(plan).titles()).containsExactly("第2表 居宅サービス計画書（２）");
    }

    @Test
    void theMarkIsExplainedOnEachForm() {
        assertThat(SHELF.page().select("article .legend").eachText()).allMatch(text -> text.contains("読み取れない値"));
    }
}
