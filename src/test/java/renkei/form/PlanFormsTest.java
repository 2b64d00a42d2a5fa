package renkei.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第1表, 第2表 and 支援計画書 are what was planned")
class PlanFormsTest {
    private static final Shelf SHELF = Shelf.of(Written.file("hanako.yaml"));

    @Test
    void whatWasChosenIsCircledAmongWhatCouldBe() {
        Element form = SHELF.form("第1表 居宅サービス計画書（１）");
        assertThat(form.select(".chosen").eachText()).containsExactly("紹介", "継続", "認定済", "要介護３", "その他");
        assertThat(form.text()).contains("初回・紹介・継続", "要介護１・要介護２・要介護３・要介護４・要介護５");
    }

    @Test
    void textKeepsItsLines() {
        Element policy = SHELF.form("第1表 居宅サービス計画書（１）").select("td.long").get(2);
        assertThat(policy.wholeText().lines()).hasSize(4).first().asString().startsWith("① 膝の痛みを和らげ");
    }

    /** The example of the standard: a text left out goes on; a new short-term goal begins a cell without a new number. */
    @Test
    void aCellGoesOnWhereADocumentLeavesOutWhatStandsAbove() {
        Map<String, String> key =
                Map.of("insurer_no", "139990", "insured_no", "9000000001", "plan_created_or_changed_date", "20250320");
        Written form2 = Written.of(
                        "UP2KYO_0899900001_43_0899900002_11_20250401090000.CSV", List.of(key, key, key, key, key))
                .with(0, Map.of("issue_no", "1", "issue", "課題１", "goal_no", "1", "long_term_goal", "長期１"))
                .with(0, Map.of("short_term_goal", "短期１", "service_content", "サービス1"))
                .with(1, Map.of("issue_no", "1", "goal_no", "1", "service_content", "サービス2"))
                .with(2, Map.of("issue_no", "1", "goal_no", "1", "short_term_goal", "短期２", "service_content", "サービス3"))
                .with(3, Map.of("issue_no", "1", "goal_no", "2", "long_term_goal", "長期２"))
                .with(3, Map.of("short_term_goal", "短期３", "service_content", "サービス4"))
                .with(4, Map.of("issue_no", "2", "issue", "課題２", "goal_no", "1", "long_term_goal", "長期３"))
                .with(4, Map.of("short_term_goal", "短期４", "service_content", "サービス5"));
        Element table = Shelf.of(form2).page().selectFirst("table.needs");
        assertThat(rowspan(table, "課題１")).isEqualTo("4");
        assertThat(rowspan(table, "長期１")).isEqualTo("3");
        assertThat(rowspan(table, "短期１")).isEqualTo("2");
        assertThat(rowspan(table, "短期２")).isEmpty();
        assertThat(rowspan(table, "課題２")).isEmpty();
        assertThat(new Ruled(table).widths()).containsExactly(11);
    }

    @Test
    void theSameTextOnEveryRowIsOneCellWithinItsNumber() {
        Map<String, String> row = Map.of(
                "insurer_no",
                "139990",
                "insured_no",
                "9000000001",
                "plan_created_or_changed_date",
                "20250320",
                "issue",
                "同じ課題",
                "issue_no",
                "1");
        Written form2 = Written.of("UP2KYO_0899900001_43_0899900002_11_20250401090000.CSV", List.of(row, row, row))
                .with(2, Map.of("issue_no", "2"));
        Element table = Shelf.of(form2).page().selectFirst("table.needs");
        assertThat(table.select("td:containsOwn(同じ課題)").eachAttr("rowspan")).containsExactly("2");
        assertThat(table.select("td:containsOwn(同じ課題)")).hasSize(2);
    }

    @Test
    void whatInsurancePaysForIsMarked() {
        Ruled needs = new Ruled(SHELF.form("第2表 居宅サービス計画書（２）").selectFirst("table.needs"));
        assertThat(needs.text(2, 6)).isEqualTo("○");
        assertThat(needs.text(4, 6)).isEmpty();
    }

    @Test
    void theSupportPlanHasItsDetailsChecklistAndDomains() {
        Element form = SHELF.form("介護予防サービス・支援計画書");
        assertThat(form.select("table.domains tbody tr").first().text())
                .contains("運動・移動について", "つえを使って屋内は歩けるが", "本人: また畑に出たい。");
        assertThat(form.select("table.domains .chosen").eachText()).containsExactly("有", "有", "無", "有");
        assertThat(form.select("table.checklist tbody tr").get(0).text()).contains("4／5", "1／2", "0／3", "0／5");
        assertThat(form.select("table.checklist .chosen").eachText()).containsExactly("要", "否", "否", "否", "否", "否");
        Element details = form.selectFirst("table.support");
        assertThat(rowspan(details, "膝の痛みと筋力の低下により")).isEqualTo("3");
        assertThat(rowspan(details, "痛みの強い日は無理をしない")).isEqualTo("2");
        assertThat(form.text()).contains("要支援１・要支援２・地域支援事業", "令和7（2025）年3月22日　架空　花子");
    }

    private static String rowspan(Element table, String text) {
        return table.selectFirst("td:containsOwn(" + text + ")").attr("rowspan");
    }
}
