package renkei.form;

import java.util.List;
import renkei.form.Spans.Column;
import renkei.html.Element;
import renkei.html.Html;

/** 第2表 居宅サービス計画書（２）: needs, goals, and what is done for them. */
final class Form2 implements Form {
    private static final List<String> NEED = List.of("issue_no");
    private static final List<String> GOAL = List.of("issue_no", "goal_no");
    private static final List<Column> COLUMNS = List.of(
            Column.of("issue", NEED),
            Column.of("long_term_goal", GOAL),
            Column.of("long_term_period", GOAL),
            Column.of("short_term_goal", GOAL),
            Column.of("short_term_period", GOAL),
            Column.own(row -> row.show("service_content")),
            Column.own(Form2::covered),
            Column.own(row -> row.show("service_kind_text")),
            Column.own(Office::of),
            Column.own(row -> row.show("frequency")),
            Column.own(row -> row.show("implementation_period")));

    private final Matter matter;

    Form2(Matter matter) {
        this.matter = matter;
    }

    @Override
    public Heading heading() {
        return matter.heading("第2表 居宅サービス計画書（２）");
    }

    @Override
    public Paper paper() {
        return Paper.LANDSCAPE;
    }

    @Override
    public Html html() {
        Fields first = matter.sheet().first();
        List<Fields> rows = matter.sheet().rows().stream().map(Fields::of).toList();
        return Html.all(
                Title.of("第2表", "居宅サービス計画書（２）", Title.dated("作成年月日", first.show("created_date"))),
                matter.clientAndPlanDate(),
                new LongTable("needs", COLUMNS.size(), heading()).of(head(), Spans.rows(rows, COLUMNS)),
                Title.note("※1 保険給付の対象となるサービスに○　　※2 サービス提供を行う事業所"));
    }

    private static List<Element> head() {
        return List.of(
                Cell.row(
                        Cell.label("生活全般の解決すべき課題（ニーズ）").down(2),
                        Cell.label("目標").across(4),
                        Cell.label("援助内容").across(6)),
                Cell.row(
                        Cell.label("長期目標"),
                        Cell.label("（期間）"),
                        Cell.label("短期目標"),
                        Cell.label("（期間）"),
                        Cell.label("サービス内容"),
                        Cell.label("※1"),
                        Cell.label("サービス種別"),
                        Cell.label("※2"),
                        Cell.label("頻度"),
                        Cell.label("期間")));
    }

    private static Html covered(Fields row) {
        return switch (row.value("insurance_covered")) {
            case "Y" -> Html.text("○");
            case "N" -> Html.none();
            default -> row.show("insurance_covered");
        };
    }
}
