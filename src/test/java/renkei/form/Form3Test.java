package renkei.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("第3表 is a grid of the week")
class Form3Test {
    private static final Element HANAKO = Shelf.of(Written.file("hanako.yaml")).form("第3表 週間サービス計画表");
    private static final Element ODD = Shelf.of(Written.file("odd.yaml")).form("第3表 週間サービス計画表");

    @ParameterizedTest
    @CsvSource({
        "月, 07:30～08:15 訪問介護（身体1・生活1）",
        "月, 09:30～15:40 通所リハビリテーション（入浴あり）",
        "水, 11:30～12:30 訪問看護",
        "水, 11:45～12:15 配食",
        "日, 10:00～11:30 長女と畑へ",
        "主な日常生活上の活動, 07:00～07:30 朝食・服薬",
        "主な日常生活上の活動, 12:00～12:45 昼食",
    })
    void eachThingIsDownTheRowsOfItsTimeInTheColumnOfItsDay(String day, String text) {
        Ruled week = week(HANAKO);
        List<int[]> places = places(week, day, text);
        assertThat(places).as(text).isNotEmpty();
        assertThat(places)
                .allSatisfy(place -> assertThat(week.text(0, place[1])).isEqualTo(day));
        int first = places.get(0)[0];
        int last = places.get(places.size() - 1)[0];
        assertThat(times(week).get(first - 1)).isEqualTo(minutes(text.substring(0, 5)));
        assertThat(times(week).get(last)).isEqualTo(minutes(text.substring(6, 11)));
    }

    @Test
    void theGridIsRuledRightlyWhateverOverlaps() {
        for (Element form : List.of(HANAKO, ODD)) {
            Ruled week = week(form);
            assertThat(week.widths()).hasSize(1);
            for (int row = 0; row < week.height(); row++) {
                for (int column = 0; column < week.width(); column++) {
                    assertThat(week.at(row, column)).as(row + ", " + column).isPresent();
                }
            }
        }
    }

    @Test
    void theSameServiceIsOnEachOfItsDays() {
        assertThat(HANAKO.select("td.block").eachText())
                .filteredOn(text -> text.startsWith("07:30～08:15"))
                .hasSize(5);
    }

    @Test
    void whatHappensAtOneMomentIsAtItsMoment() {
        Ruled week = week(HANAKO);
        int row = places(week, "主な日常生活上の活動", "21:00 就寝").get(0)[0];
        assertThat(times(week).get(row - 1)).isEqualTo(21 * 60);
    }

    @Test
    void anEveningThatLastsIntoTheMorningGoesOnTheNextDay() {
        Ruled week = week(HANAKO);
        String text = "22:00～00:30 夜間対応型訪問介護（定期）";
        assertThat(places(week, "土", text)).isNotEmpty();
        assertThat(places(week, "日", text + "（前日から）").get(0)[0]).isEqualTo(1);
        assertThat(places(week(ODD), "月", "23:00～01:00 日曜から月曜へ（前日から）")).isNotEmpty();
    }

    @Test
    void whatHasNoTimeOrNoRoomStandsBelowTheGrid() {
        assertThat(HANAKO.select("td.unplaced").text()).isEqualTo("月曜日　時間なし　歩行器・手すり（福祉用具貸与）");
        assertThat(ODD.select("td.unplaced").text())
                .contains("▲8", "曜日のないサービス", "火曜日　", "▲09:0～10:00　時刻の読めないサービス")
                .contains("09:00～10:00 四", "09:00～10:00 五", "09:00～10:00 六");
    }

    @Test
    void whatIsNotWeeklyStandsAtTheFoot() {
        assertThat(HANAKO.select("td.non-weekly div").eachText())
                .containsExactly("通院（みほん医院、月1回）", "短期入所生活介護（月に3泊4日）、福祉用具貸与（手すり・歩行器）");
    }

    private static Ruled week(Element form) {
        return new Ruled(Optional.ofNullable(form.selectFirst("table.week")).orElseThrow());
    }

    /** Row and column of each place that a cell with that text covers in the columns of a day. */
    private static List<int[]> places(Ruled week, String day, String text) {
        List<int[]> places = new ArrayList<>();
        for (int row = 1; row < week.height(); row++) {
            for (int column = 0; column < week.width(); column++) {
                if (week.text(0, column).equals(day) && week.text(row, column).equals(text)) {
                    places.add(new int[] {row, column});
                }
            }
        }
        return places;
    }

    /** The minute of the day at which each row of the body begins, told by heights alone; then that at which the last ends. */
    private static List<Integer> times(Ruled week) {
        List<Double> heights = new ArrayList<>();
        for (int row = 1; row < week.height(); row++) {
            String style = week.row(row).attr("style");
            heights.add(Double.parseDouble(style.substring("height:".length(), style.length() - "mm".length())));
        }
        double day = heights.stream().mapToDouble(height -> height).sum();
        List<Integer> times = new ArrayList<>(List.of(0));
        double sum = 0;
        for (double height : heights) {
            sum += height;
            times.add((int) Math.round(sum / day * 24 * 60 / 5) * 5);
        }
        return times;
    }

    private static int minutes(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }
}
