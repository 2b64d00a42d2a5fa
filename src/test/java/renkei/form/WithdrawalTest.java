package renkei.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A deletion says what is taken back")
class WithdrawalTest {
    private static final Map<String, String> CLIENT = Map.of("insurer_no", "139990", "insured_no", "9000000001");

    @ParameterizedTest
    @CsvSource({
        "DLT1KYO_, plan_created_or_changed_date, 20250320, 第1表・第2表・第3表, 令和7（2025）年3月20日",
        "DLTPLAN_202504_, delete_target_month, 202504, 第7表 サービス利用票別表, 令和7（2025）年4月",
        "DLTKIHON_, consultation_date, 20250317, 家族構成画像を含む, 令和7（2025）年3月17日",
        "DLTYOBO_, plan_created_or_changed_date, 20250320, 支援計画書（別表を含む）, 令和7（2025）年3月20日",
    })
    void itNamesTheFormsAndTheDay(String kind, String field, String value, String what, String when) {
        Written deletion = Written.of(kind + "0899900001_43_0899900002_11_20250401090000.CSV", List.of(CLIENT))
                .with(0, Map.of(field, value));
        assertThat(Shelf.of(deletion).page().select("article").text()).contains("取り下げのお知らせ", what, when, "9000000001");
    }

    @Test
    void anEditionWithoutForm3TakesNoneBack() {
        Written deletion = new Written("DLT1KYO_0899900001_0899900002_20250401090000.CSV", "V3", List.of(CLIENT))
                .with(0, Map.of("plan_created_or_changed_date", "20250320"));
        assertThat(Shelf.of(deletion).page().text()).contains("第1表・第2表").doesNotContain("第3表");
    }

    @Test
    void actualsAreTakenBackOfficeByOffice() {
        Written deletion = Written.of(
                        "DLTJSK_202504_0899900002_11_0899900001_43_20250401090000.CSV", List.of(CLIENT, CLIENT))
                .with(0, Map.of("delete_target_month", "202504", "service_office_no", "0899900002"))
                .with(0, Map.of("service_type_code", "11"))
                .with(1, Map.of("delete_target_month", "202504", "service_office_no", "0899900002"))
                .with(1, Map.of("service_type_code", "15"));
        Shelf shelf = Shelf.of(deletion);
        assertThat(shelf.forms()).hasSize(1);
        assertThat(shelf.page().text()).contains("0899900002　訪問介護（11）", "0899900002　通所介護（15）");
    }
}
