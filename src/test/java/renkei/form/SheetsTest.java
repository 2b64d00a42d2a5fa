package renkei.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Documents about the same are brought together")
class SheetsTest {
    private static final Map<String, String> PLAN = Map.of(
            "insurer_no", "139990",
            "insured_no", "9000000001",
            "plan_created_or_changed_date", "20250320",
            "overall_support_policy", "方針");
    private static final Written FORM_1 =
            Written.of("UP1KYO_0899900001_43_0899900002_11_20250401090000.CSV", List.of(PLAN));

    @Test
    void aPlanThatSaysTheSameToAllIsOneForm() {
        Written other = FORM_1.named("UP1KYO_0899900001_43_0899900003_15_20250401090000.CSV");
        Shelf shelf = Shelf.of(FORM_1, other);
        assertThat(shelf.forms()).hasSize(1);
        assertThat(shelf.forms().get(0).heading().documents())
                .containsExactly(FORM_1.documentName(), other.documentName());
        assertThat(shelf.page().select("footer").text()).contains(FORM_1.name(), other.name());
    }

    @Test
    void aPlanThatWasSentAgainIsNotOlderThanItself() {
        Written again = FORM_1.named("UP1KYO_0899900001_43_0899900002_11_20250402090000.CSV");
        assertThat(Shelf.of(FORM_1, again).forms())
                .singleElement()
                .satisfies(form -> assertThat(form.heading().remarks()).isEmpty());
    }

    @Test
    void aPlanThatWasChangedForOneOfficeOnlyIsStillValidForTheOther() {
        Written other = FORM_1.named("UP1KYO_0899900001_43_0899900003_15_20250401090000.CSV");
        Written changed = FORM_1.named("UP1KYO_0899900001_43_0899900002_11_20250402090000.CSV")
                .with(0, Map.of("overall_support_policy", "新しい方針"));
        assertThat(Shelf.of(FORM_1, other, changed).forms())
                .extracting(form -> form.heading().remarks().toString())
                .containsExactly("[NOT_ALONE]", "[NOT_ALONE]");
    }

    @Test
    void aLaterPlanTakesThePlaceOfAnEarlierOne() {
        Written later = FORM_1.named("UP1KYO_0899900001_43_0899900002_11_20250402090000.CSV")
                .with(0, Map.of("overall_support_policy", "新しい方針"));
        Shelf shelf = Shelf.of(FORM_1, later);
        assertThat(shelf.forms())
                .extracting(form -> form.heading().remarks().toString())
                .containsExactly("[]", "[REPLACED]");
        assertThat(shelf.page().select("article").first().text()).contains("新しい方針");
    }

    @Test
    void plansThatSayDifferentThingsToDifferentOfficesAreBothShown() {
        Written other = FORM_1.named("UP1KYO_0899900001_43_0899900003_15_20250401090000.CSV")
                .with(0, Map.of("overall_support_policy", "別の方針"));
        Shelf shelf = Shelf.of(FORM_1, other);
        assertThat(shelf.forms())
                .extracting(form -> form.heading().remarks().toString())
                .containsExactly("[NOT_ALONE]", "[NOT_ALONE]");
        assertThat(shelf.page().select(".notice")).hasSize(2);
    }

    @Test
    void eachClientAndEachPlanHasItsOwnForm() {
        Written two = FORM_1.with(0, Map.of("insured_no", "9000000002"));
        Written more = Written.of(FORM_1.name(), List.of(PLAN, two.rows().get(0), PLAN))
                .with(2, Map.of("plan_created_or_changed_date", "20250101"));
        Shelf shelf = Shelf.of(more);
        assertThat(shelf.forms())
                .extracting(
                        form -> form.heading().client() + " " + form.heading().period())
                .containsExactly(
                        "被保険者番号 9000000001 令和7（2025）年1月1日",
                        "被保険者番号 9000000001 令和7（2025）年3月20日",
                        "被保険者番号 9000000002 令和7（2025）年3月20日");
    }

    @Test
    void theNameComesFromAnySupplementButTheCareLevelOnlyFromThatOfTheSameMonth() {
        Written supplement = Written.of(
                "UPHOSOKU_000000_0899900001_43_0899900002_11_20250401090000.CSV",
                List.of(Map.of(
                        "insurer_no", "139990",
                        "insured_no", "9000000001",
                        "plan_created_or_changed_date", "20250320",
                        "target_month", "000000",
                        "user_name", "架空　花子",
                        "care_level", "23")));
        Written month = Written.of(
                "UPPLAN_202504_0899900001_43_0899900002_11_20250401090000.CSV",
                List.of(Map.of("insurer_no", "139990", "insured_no", "9000000001", "target_month", "202504")));
        String text = Shelf.of(supplement, month).form("第6表 サービス利用票（予定）").text();
        assertThat(text).contains("架空　花子　殿").doesNotContain("要介護３");
    }

    @Test
    void formsLieAsInAFolder() {
        assertThat(Shelf.of(Written.file("hanako.yaml")).titles())
                .containsExactly(
                        "第1表 居宅サービス計画書（１）",
                        "第2表 居宅サービス計画書（２）",
                        "第3表 週間サービス計画表",
                        "利用者補足情報",
                        "利用者基本情報",
                        "介護予防サービス・支援計画書",
                        "第6表 サービス利用票（予定・実績）",
                        "第7表 サービス利用票別表",
                        "利用者補足情報");
    }
}
