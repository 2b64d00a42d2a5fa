package renkei.form;

import java.util.ArrayList;
import java.util.List;
import renkei.html.Element;
import renkei.html.Html;

/** The head of 第6表: whose it is, the limit, and who made the plan. */
final class MonthHead {
    private final Person person;
    private final List<Fields> rows;

    MonthHead(Person person, List<Fields> rows) {
        this.person = person;
        this.rows = rows;
    }

    Element table() {
        Fields told = person.told();
        Fields limits = person.supplement();
        return Cell.table(
                "lines",
                Cell.row(
                        Cell.label("保険者番号"),
                        Cell.of(person.client().insurer()).styled("digits"),
                        Cell.label("居宅介護支援事業者\n事業所番号・担当者名"),
                        Cell.of(each("plan_office_no"), Html.text("　"), each("plan_staff_name")),
                        Cell.label("作成年月日"),
                        Cell.of(each("created_date"))),
                Cell.row(
                        Cell.label("被保険者番号"),
                        Cell.of(person.client().insured()).styled("digits"),
                        Cell.label("フリガナ\n被保険者氏名"),
                        Cell.of(Line.small(told.value("user_name_kana")), person.addressed()),
                        Cell.label("要介護状態区分"),
                        Cell.of(level(limits))),
                Cell.row(
                        Cell.label("生年月日・性別"),
                        Cell.of(told.show("birth_date"), Html.text("　"), told.show("sex")),
                        Cell.label("区分支給限度基準額"),
                        Cell.of(with(limits, "category_limit_units", " 単位／月")),
                        Cell.label("限度額適用期間"),
                        Cell.of(limits.period("limit_start_date", "limit_end_date"))),
                Cell.row(
                        Cell.label("認定状況"),
                        Cell.of(limits.show("certification_status")),
                        Cell.label("認定日"),
                        Cell.of(limits.show("certification_date")),
                        Cell.label("前月までの\n短期入所利用日数"),
                        Cell.of(each("short_stay_days_to_prev_month"))));
    }

    private static Html level(Fields limits) {
        List<Html> pieces = new ArrayList<>();
        pieces.add(limits.show("care_level"));
        if (limits.has("care_level_changed_date")) {
            pieces.add(Html.text("\n変更日 "));
            pieces.add(limits.show("care_level_changed_date"));
        }
        if (limits.has("previous_care_level")) {
            pieces.add(Html.text("\n前回 "));
            pieces.add(limits.show("previous_care_level"));
        }
        return Html.all(pieces);
    }

    private static Html with(Fields fields, String english, String unit) {
        return fields.has(english) ? Html.all(fields.show(english), Html.text(unit)) : Html.none();
    }

    /** What the rows say in a field that should be the same in all, each value once. */
    private Html each(String english) {
        List<Html> pieces = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (Fields row : rows) {
            if (row.has(english) && !said.contains(row.value(english))) {
                said.add(row.value(english));
                pieces.add(Html.text(pieces.isEmpty() ? "" : "、"));
                pieces.add(row.show(english));
            }
        }
        return Html.all(pieces);
    }
}
