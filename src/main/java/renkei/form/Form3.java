package renkei.form;

import java.util.ArrayList;
import java.util.List;
import renkei.html.Element;
import renkei.html.Html;

/** 第3表 週間サービス計画表. */
final class Form3 implements Form {
    private final Matter matter;

    Form3(Matter matter) {
        this.matter = matter;
    }

    @Override
    public Heading heading() {
        return matter.heading("第3表 週間サービス計画表");
    }

    @Override
    public Paper paper() {
        return Paper.LANDSCAPE;
    }

    @Override
    public Html html() {
        Fields first = matter.sheet().first();
        WeekRows rows =
                new WeekRows(matter.sheet().rows().stream().map(Fields::of).toList());
        WeekGrid grid = new WeekGrid(rows.placed());
        List<Html> below = new ArrayList<>(rows.unplaced());
        grid.overfull().forEach(item -> below.add(Html.text(day(item) + "　" + item.text())));
        List<Element> foot = new ArrayList<>();
        if (!below.isEmpty()) {
            foot.add(Cell.row(
                    Cell.label("時間のないもの・表に置けないもの"), Cell.of(lines(below)).styled("unplaced")));
        }
        foot.add(Cell.row(
                Cell.label("週単位以外のサービス"), Cell.of(lines(rows.nonWeekly())).styled("non-weekly")));
        return Html.all(
                Title.of("第3表", "週間サービス計画表", Title.dated("作成年月日", first.show("weekly_plan_created_date"))),
                matter.clientAndPlanDate(),
                grid.table(),
                Cell.table("week-foot", foot.toArray(Element[]::new)));
    }

    private static String day(WeekItem item) {
        return item.column() == WeekItem.ACTIVITIES ? "毎日" : "月火水木金土日".charAt(item.column()) + "曜日";
    }

    private static Html lines(List<Html> lines) {
        return Html.all(lines.stream().map(Line::of).toList());
    }
}
