package renkei.form;

import java.util.ArrayList;
import java.util.List;
import renkei.html.Element;
import renkei.html.Html;

/** 第7表 サービス利用票別表: units, limits and costs of a month. */
final class Form7 implements Form {
    private final Matter matter;

    Form7(Matter matter) {
        this.matter = matter;
    }

    @Override
    public Heading heading() {
        return matter.heading("第7表 サービス利用票別表");
    }

    @Override
    public Paper paper() {
        return Paper.LANDSCAPE;
    }

    @Override
    public Html html() {
        List<Fields> rows = matter.sheet().rows().stream().map(Fields::of).toList();
        Fields limits = matter.person().supplement();
        List<Element> client = new ArrayList<>(matter.person().identified());
        client.add(Cell.label("作成年月日"));
        client.add(Cell.of(rows.get(0).show("created_date")));
        client.add(Cell.label("区分支給限度基準額（単位）"));
        client.add(Cell.number(limits.show("category_limit_units")));
        return Html.all(
                Title.of("第7表", "サービス利用票別表", Html.text(matter.sheet().subject().period())),
                Cell.table("lines", Cell.row(client)),
                Title.caption("区分支給限度管理・利用者負担計算"),
                CostTable.of(rows, heading()),
                new TypeLimits(limits).html(),
                shortStay(rows));
    }

    private static Html shortStay(List<Fields> rows) {
        List<Element> lines = new ArrayList<>();
        for (Fields row : rows) {
            if (row.has("days_to_prev_month") || row.has("planned_days_this_month") || row.has("cumulative_days")) {
                lines.add(Cell.row(
                        Cell.of(CostTable.content(row)),
                        Cell.number(row.show("days_to_prev_month")),
                        Cell.number(row.show("planned_days_this_month")),
                        Cell.number(row.show("cumulative_days"))));
            }
        }
        if (lines.isEmpty()) {
            return Html.none();
        }
        Element head =
                Cell.row(Cell.label("サービス"), Cell.label("前月までの利用日数"), Cell.label("当月の計画利用日数"), Cell.label("累積利用日数"));
        return Html.all(Title.caption("要介護認定期間中の短期入所利用日数"), Cell.table("short-stay", List.of(head), lines));
    }
}
