package renkei.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("第6表 is a calendar")
class Form6Test {
    private static final String PLAN = "UPPLAN_202504_0899900001_43_0899900002_11_20250401090000.CSV";
    private static final Map<String, String> VISIT = Map.ofEntries(
            Map.entry("insurer_no", "139990"),
            Map.entry("insured_no", "9000000001"),
            Map.entry("target_month", "202504"),
            Map.entry("service_date", "20250401"),
            Map.entry("start_time", "0900"),
            Map.entry("end_time", "1000"),
            Map.entry("service_count", "1"),
            Map.entry("service_code", "111111"),
            Map.entry("service_office_no", "0899900002"));

    private static final Shelf SHELF = Shelf.of(Written.file("hanako.yaml"));
    private static final Ruled MONTH =
            new Ruled(SHELF.form("第6表 サービス利用票（予定・実績）").selectFirst("table.month"));

    @Test
    void theHeadNamesEveryDayOfTheMonthWithItsWeekday() {
        assertThat(MONTH.widths()).containsExactly(4 + 30 + 1);
        assertThat(MONTH.text(0, 4)).isEqualTo("1");
        assertThat(MONTH.text(1, 4)).isEqualTo("火");
        assertThat(MONTH.text(0, 33)).isEqualTo("30");
        assertThat(MONTH.text(1, 33)).isEqualTo("水");
        assertThat(MONTH.at(0, 8).orElseThrow().classNames()).contains("saturday");
        assertThat(MONTH.at(0, 9).orElseThrow().classNames()).contains("sunday");
    }

    @Test
    void eachVisitIsOnItsDay() {
        assertThat(days("07:30～08:15", "111221", "予定"))
                .isEqualTo(Map.of(1, "1", 2, "1", 3, "1", 4, "1", 7, "1", 8, "1", 30, "1"));
        assertThat(sum("07:30～08:15", "111221", "予定")).isEqualTo("7");
    }

    @Test
    void planAndActualsOfEveryOfficeAreOnOneForm() {
        assertThat(SHELF.titles()).filteredOn(title -> title.startsWith("第6表")).hasSize(1);
        assertThat(days("07:30～08:15", "111221", "実績")).isEqualTo(Map.of(1, "1", 2, "1", 4, "1"));
        assertThat(days("09:30～15:40", "165613", "実績")).isEqualTo(Map.of(3, "1", 7, "1", 14, "1"));
        assertThat(days("09:30～15:40", "165613", "予定")).isEqualTo(Map.of(3, "1", 7, "1", 10, "1", 14, "1"));
    }

    @Test
    void whatWasServedAtAnotherTimeHasALineOfItsOwn() {
        assertThat(days("07:40～08:25", "111221", "予定")).isEmpty();
        assertThat(days("07:40～08:25", "111221", "実績")).isEqualTo(Map.of(3, "1"));
    }

    @Test
    void severalTimesADayAreCounted() {
        assertThat(days("18:00～18:30", "111211", "予定")).isEqualTo(Map.of(1, "2", 5, "2"));
        assertThat(sum("18:00～18:30", "111211", "予定")).isEqualTo("4");
        assertThat(sum("18:00～18:30", "111211", "実績")).isEqualTo("3");
    }

    @Test
    void linesComeByTimeAndThoseWithoutOneLast() {
        List<String> times = SHELF.page().select("td.time").eachText();
        assertThat(times)
                .containsExactly(
                        "07:30～08:15",
                        "07:40～08:25",
                        "09:30～15:40",
                        "09:30～15:40",
                        "18:00～18:30",
                        "時間なし",
                        "時間なし",
                        "時間なし",
                        "時間なし");
    }

    @Test
    void equipmentIsNamedAndToldApart() {
        String text = SHELF.form("第6表 サービス利用票（予定・実績）").text();
        assertThat(text)
                .contains("見本歩行器 ミホンウォーク ロング型 折りたたみ式", "TAIS 00001－000010", "届出 T00123", "明細 1", "明細 2")
                .contains("（サテライト 1）", "30日超");
    }

    @Test
    void daysChargedByTheDayAreMarked() {
        int row = line("時間なし", "明細 1", "予定");
        for (int day = 1; day <= 30; day++) {
            assertThat(MONTH.at(row, 3 + day).orElseThrow().classNames().contains("charged"))
                    .as("day " + day)
                    .isEqualTo(day <= 10);
        }
        assertThat(MONTH.text(row, 1)).contains("日割 1～10日");
        assertThat(SHELF.page().text()).contains("太い枠 ＝ 日割対象日");
    }

    @Test
    void theSupplementOfTheSameMonthTellsWhoTheClientIs() {
        String head =
                SHELF.form("第6表 サービス利用票（予定・実績）").selectFirst("table.lines").text();
        assertThat(head)
                .contains("架空　花子　殿", "カクウ　ハナコ", "昭和10（1935）年8月7日", "女性", "要介護３", "前回 要介護２", "27,048 単位／月")
                .contains("0899900001　見本　担当", "令和7（2025）年3月1日 ～ 令和10（2028）年2月29日");
    }

    @Test
    void ofTwoPlansTheNewerOneIsComparedWithTheActuals() {
        Written older = Written.of(PLAN, List.of(VISIT));
        Written newer = Written.of(PLAN.replace("20250401090000", "20250402090000"), List.of(VISIT))
                .with(0, Map.of("service_date", "20250402"));
        Written actual = Written.of("UPJSK_202504_0899900002_11_0899900001_43_20250501090000.CSV", List.of(VISIT));
        Shelf both = Shelf.of(older, actual, newer);
        assertThat(both.titles()).containsExactly("第6表 サービス利用票（予定・実績）", "第6表 サービス利用票（予定）");
        assertThat(both.forms().get(0).heading().documents())
                .containsExactly(newer.documentName(), actual.documentName());
        assertThat(both.forms().get(0).heading().remarks()).isEmpty();
        assertThat(both.forms().get(1).heading().remarks()).containsExactly(Remark.REPLACED);
        assertThat(both.form("第6表 サービス利用票（予定）").select(".notice").text()).contains("古い書類です");
    }

    @Test
    void newerActualsOfAnOfficeTakeThePlaceOfOlderOnes() {
        Written older = Written.of("UPJSK_202504_0899900002_11_0899900001_43_20250501090000.CSV", List.of(VISIT));
        Written newer = older.named("UPJSK_202504_0899900002_11_0899900001_43_20250502090000.CSV")
                .with(0, Map.of("service_date", "20250409"));
        Shelf both = Shelf.of(older, newer);
        assertThat(both.forms()).hasSize(2);
        assertThat(both.forms().get(0).heading().documents()).containsExactly(newer.documentName());
        assertThat(both.forms().get(1).heading().remarks()).containsExactly(Remark.REPLACED);
    }

    @Test
    void aPlanThatWentToSeveralOfficesIsOneForm() {
        Written toOne = Written.of(PLAN, List.of(VISIT, VISIT));
        Written toOther = toOne.named("UPPLAN_202504_0899900001_43_0899900003_16_20250401090000.CSV");
        Shelf both = Shelf.of(toOne, toOther);
        assertThat(both.forms()).hasSize(1);
        assertThat(both.forms().get(0).heading().documents()).hasSize(2);
        assertThat(both.page().select("td.sum").first().text()).isEqualTo("2");
    }

    @Test
    void editionsMeetOnOneForm() {
        Written plan = new Written("UPPLAN_202504_0899900001_0899900002_20250401090000.CSV", "V3", List.of(VISIT));
        Written actual = Written.of("UPJSK_202504_0899900002_11_0899900001_43_20250501090000.CSV", List.of(VISIT));
        Shelf both = Shelf.of(plan, actual);
        assertThat(both.titles()).containsExactly("第6表 サービス利用票（予定・実績）");
        assertThat(both.page().select("td.time")).hasSize(1);
        assertThat(both.page().select("td.sum").eachText()).containsExactly("1", "1");
    }

    private Map<Integer, String> days(String time, String code, String line) {
        int row = line(time, code, line);
        Map<Integer, String> days = new TreeMap<>();
        for (int day = 1; day <= 30; day++) {
            String text = MONTH.text(row, 3 + day);
            if (!text.isEmpty()) {
                days.put(day, text);
            }
        }
        return days;
    }

    private String sum(String time, String code, String line) {
        return MONTH.text(line(time, code, line), 34);
    }

    /** The one row of the calendar with that time, whose service says that, planned or actual. */
    private int line(String time, String said, String kind) {
        List<Integer> rows = java.util.stream.IntStream.range(2, MONTH.height())
                .filter(row -> MONTH.text(row, 0).equals(time)
                        && MONTH.at(row, 1).map(Element::text).orElse("").contains(said)
                        && MONTH.text(row, 3).equals(kind))
                .boxed()
                .collect(Collectors.toList());
        assertThat(rows).as(time + " " + said + " " + kind).hasSize(1);
        return rows.get(0);
    }
}
