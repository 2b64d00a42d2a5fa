package renkei.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("利用者基本情報 is one form with its 別表 and the family")
class ClientRecordTest {
    private static final String IMAGE = "UPKIHON_IMAGE_0899900001_46_0899900002_A2_20250401090000_0001.jpg";

    @Test
    void timetableAndHistoryAreOnTheForm() {
        Element form = Shelf.of(Written.file("hanako.yaml")).form("利用者基本情報");
        assertThat(form.select("table.timetable tbody tr").eachText())
                .hasSize(5)
                .contains("7:30 朝食、服薬 長女が朝食を作り、出勤");
        assertThat(form.select("table.history tbody tr").get(1).text()).contains("H12年10月 高血圧症 ☆ みほん医院", "月1回の通院、降圧薬");
        assertThat(form.select("table.history .chosen").eachText()).containsExactly("経過観察中", "治療中");
    }

    @Test
    void whatWasChosenIsCircled() {
        Element form = Shelf.of(Written.file("hanako.yaml")).form("利用者基本情報");
        assertThat(form.select("table.record .chosen").eachText())
                .startsWith("その他", "再来", "入院又は入所中", "女性", "A1", "Ⅱａ", "要支援２", "事業対象者の該当あり", "身障")
                .contains("自宅", "一戸建て", "有", "国民年金", "厚生年金", "介護予防支援", "委託")
                .doesNotContain("障害年金", "生活保護", "療育");
        assertThat(form.text()).contains("令和7（2025）年3月17日（月）", "（訪問）", "前回 令和6（2024）年11月5日");
    }

    @Test
    void theFamilyTravelsInThePage() {
        FamilyImages images = new FamilyImages();
        images.put(IMAGE.replace(".jpg", ".JPG"), new byte[] {1, 2, 3});
        Element form = Shelf.of(Written.file("hanako.yaml"), images).form("利用者基本情報");
        assertThat(form.select(".family img").attr("src")).isEqualTo("data:image/jpeg;base64,AQID");
    }

    @Test
    void anImageThatIsNotThereIsNamed() {
        Element form = Shelf.of(Written.file("hanako.yaml")).form("利用者基本情報");
        assertThat(form.select("img")).isEmpty();
        assertThat(form.select(".family").text()).contains(IMAGE);
    }

    @Test
    void aCompanionWithoutItsRecordHasAFormOfItsOwn() {
        List<Written> companions = Written.file("hanako.yaml").stream()
                .filter(document -> document.name().matches("(UPKIHON_SUB|UPYOBO_SUB).*"))
                .toList();
        Shelf shelf = Shelf.of(companions);
        assertThat(shelf.titles()).containsExactly("利用者基本情報（別表のみ）", "利用者基本情報（別表のみ）", "介護予防サービス・支援計画書（別表のみ）");
        assertThat(shelf.page().text()).contains("朝食、服薬", "高血圧症", "段差に慣れる。");
    }
}
