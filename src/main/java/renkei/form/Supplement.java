package renkei.form;

import renkei.html.Html;

/** 利用者補足情報: who the client is, the care level, and the limits. */
final class Supplement implements Form {
    private final Matter matter;
    private final Fields row;

    Supplement(Matter matter) {
        this.matter = matter;
        this.row = matter.sheet().first();
    }

    @Override
    public Heading heading() {
        return matter.heading("利用者補足情報");
    }

    @Override
    public Paper paper() {
        return Paper.PORTRAIT;
    }

    @Override
    public Html html() {
        Client client = matter.person().client();
        return Html.all(
                Title.of("", "利用者補足情報", Html.text(matter.sheet().subject().period())),
                Cell.table(
                        "lines",
                        Cell.row(
                                Cell.label("被保険者番号"),
                                Cell.of(client.insured()).styled("digits"),
                                Cell.label("保険者番号"),
                                Cell.of(client.insurer()).styled("digits")),
                        Cell.row(
                                Cell.label("フリガナ\n利用者氏名"),
                                Cell.of(Line.small(row.value("user_name_kana")), row.show("user_name"))
                                        .styled("name"),
                                Cell.label("性別"),
                                Cell.of(row.choice("sex"))),
                        Cell.pair("生年月日", row.show("birth_date"), "電話番号", row.show("user_phone")),
                        Cell.row(
                                Cell.label("住所"),
                                Cell.of(Address.of(row, "user_")).across(3)),
                        Cell.pair(
                                "居宅サービス計画作成（変更）日",
                                row.show("plan_created_or_changed_date"),
                                "対象年月",
                                row.show("target_month")),
                        Cell.pair("認定状況区分", row.choice("certification_status"), "認定日", row.show("certification_date")),
                        Cell.row(
                                Cell.label("要介護状態区分"),
                                Cell.of(row.choice("care_level")).across(3)),
                        Cell.pair(
                                "要介護状態変更日",
                                row.show("care_level_changed_date"),
                                "前回要介護状態区分",
                                row.show("previous_care_level")),
                        Cell.pair(
                                "限度額適用期間",
                                row.period("limit_start_date", "limit_end_date"),
                                "区分支給限度基準額（単位）",
                                row.show("category_limit_units")),
                        Cell.pair(
                                "入所前月迄利用日数",
                                row.show("days_used_to_prev_month"),
                                "入所累積利用日数",
                                row.show("cumulative_days_used")),
                        Cell.pair(
                                "同意書受付業者",
                                row.show("consent_receiving_office_no"),
                                "合計限度超単位数",
                                row.show("total_over_limit_units"))),
                new TypeLimits(row).html());
    }
}
