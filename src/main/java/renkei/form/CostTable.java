package renkei.form;

import java.util.ArrayList;
import java.util.List;
import renkei.html.Element;
import renkei.html.Html;

/** The table of 第7表: a row for each service, for subtotals (xxAAAA, xxEEEE, xxZZZZ) and for the total (999999). */
final class CostTable {
    private static final String TOTAL = "999999";
    /** What an office's number is where the row is the total of all. */
    private static final String NO_OFFICE = "9999999999";

    /** A column of numbers: its heading, and its field in the layout. */
    private record Column(String label, String english) {}

    private static final List<Column> AFTER_DISCOUNT = List.of(
            new Column("回数／\n日数", "count_or_days"),
            new Column("サービス\n単位／\n金額", "service_units_amount"),
            new Column("給付管理\n単位数", "benefit_management_units"),
            new Column("種類支給限度基準を超える単位数", "type_limit_over_units"),
            new Column("種類支給限度基準内単位数", "type_limit_within_units"),
            new Column("区分支給限度基準を超える単位数", "category_limit_over_units"),
            new Column("区分支給限度基準内単位数", "category_limit_within_units"),
            new Column("単位数\n単価", "unit_price"),
            new Column("費用総額\n（保険／事業対象分）", "total_cost_covered"),
            new Column("給付率\n（％）", "benefit_rate"),
            new Column("保険／事業費請求額", "claimed_amount"),
            new Column("定額利用者負担単価金額", "fixed_user_charge"),
            new Column("利用者負担\n（保険／事業対象分）", "user_charge_covered"),
            new Column("利用者負担\n（全額負担分）", "user_charge_full"));

    private CostTable() {}

    static Element of(List<Fields> rows, Heading whose) {
        return new LongTable("costs", 7 + AFTER_DISCOUNT.size(), whose)
                .of(head(), rows.stream().map(CostTable::row).toList());
    }

    private static List<Element> head() {
        List<Element> cells = new ArrayList<>();
        for (String label : List.of("事業所名", "事業所番号", "サービス内容／種類", "サービスコード", "単位数")) {
            cells.add(Cell.label(label).down(2));
        }
        cells.add(Cell.label("割引後").across(2));
        AFTER_DISCOUNT.forEach(column -> cells.add(Cell.label(column.label()).down(2)));
        return List.of(Cell.row(cells), Cell.row(Cell.label("率％"), Cell.label("単位数")));
    }

    private static Element row(Fields row) {
        String code = row.value("service_code");
        boolean sum = !sum(code).isEmpty();
        List<Element> cells = new ArrayList<>();
        cells.add(Cell.of(Office.of(row.value("service_office_name"), "", row.value("satellite_branch_no"))));
        String office = row.value("service_office_no");
        cells.add(Cell.of(office.equals(NO_OFFICE) ? "" : office).styled("digits"));
        cells.add(Cell.of(content(row)));
        cells.add(Cell.of(code).styled("digits"));
        // 単位数 is fixed at 0 in sums, where the form has an empty place.
        cells.add(Cell.number(sum && row.value("units").matches("0+") ? Html.none() : row.show("units")));
        cells.add(Cell.number(row.show("discount_rate")));
        cells.add(Cell.number(row.show("discounted_units")));
        AFTER_DISCOUNT.forEach(column -> cells.add(Cell.number(row.show(column.english()))));
        Element line = Cell.row(cells);
        return code.equals(TOTAL) ? line.styled("total") : sum ? line.styled("subtotal") : line;
    }

    /** What the row is for, in words. */
    static Html content(Fields row) {
        String code = row.value("service_code");
        List<Html> pieces = new ArrayList<>();
        pieces.add(Html.text(code.equals(TOTAL) ? "" : Service.type(code)));
        pieces.add(Html.text(sum(code)));
        pieces.add(Service.beyond30Days(row.value("over_30_days_flag")));
        pieces.add(Service.equipment(row));
        return Html.all(pieces);
    }

    /** Which sum the row is; empty for a service. */
    private static String sum(String code) {
        if (code.equals(TOTAL)) {
            return "合計";
        }
        return switch (code.length() == 6 ? code.substring(2) : "") {
            case "AAAA" -> " 合計";
            case "EEEE" -> " 合計（限度額対象外）";
            case "ZZZZ" -> " 合計（30日超）";
            default -> "";
        };
    }
}
